package org.initium.engine.math;

/**
 * Arrays in which vectors start where lines of the cache do: a vector of 64 bytes that starts elsewhere is read from two lines.
 *
 * <p>The G1 collector puts an array of more than half a region at the start of a region and never moves it, and regions are of 1 MB where the program is started
 * as it should be. The floats start after a header of 16 bytes. Where any of that is otherwise the numbers are the same, only later.
 */
final class LineAlignment {
    /** The first float on a line. */
    static final int FIRST = 12;

    /** Floats of half a region. */
    private static final int FEWEST = 1 << 17;

    private LineAlignment() {}

    /** At least {@code count} zeros. */
    static float[] floats(int count) {
        return new float[Math.max(count, FEWEST)];
    }
}
