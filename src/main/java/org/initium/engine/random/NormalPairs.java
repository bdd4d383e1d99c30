package org.initium.engine.random;

import org.initium.engine.random.Recording.Replay;

/** Pairs of normals N(0, 1), as good as a double holds them; kept with a recording, as making them takes longer than anything that is done with them. */
final class NormalPairs {
    static final int COUNT = 512;

    /** Words of 32 bits that they take. */
    static final int WORDS = 4 * COUNT;

    private final double[] first = new double[COUNT];
    private final double[] second = new double[COUNT];

    /** Of the next pairs of uniforms of {@code replay}. */
    NormalPairs(Replay replay, PolarPairs maker) {
        double[] turns = new double[COUNT];
        double[] depths = new double[COUNT];
        replay.nextPairs(turns, depths, COUNT);
        maker.make(turns, depths, 1, first, second);
    }

    /** Gives them multiplied by {@code scale}. */
    void times(double scale, double[] scaledFirst, double[] scaledSecond) {
        for (int i = 0; i < COUNT; i++) {
            scaledFirst[i] = scale * first[i];
            scaledSecond[i] = scale * second[i];
        }
    }
}
