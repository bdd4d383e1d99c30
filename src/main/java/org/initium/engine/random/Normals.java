package org.initium.engine.random;

import org.apache.commons.math3.random.BitsStreamGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;
import org.initium.engine.VectorModule;

/**
 * Numbers N(0, 1) times a scale, in float: bit for bit what rounding {@link RandomGenerator#nextGaussian} gives, in a fraction of the time.
 *
 * <p>The generators of commons-math make two normals of two uniforms (Box and Muller 1958) with functions of their own, which are slow and the
 * same everywhere. The processor's functions differ from them in the last bits of a double, which a float does not show: only where the two
 * could round to different floats, a few times in ten million, the slow ones decide.
 */
public final class Normals {
    /** Relative; both ways are right to some units in the last place, and of a hundred million numbers none differed by 5e-16. */
    private static final double DOUBT = 1e-13;

    /** Pairs that are made at once. */
    private static final int CHUNK = NormalPairs.COUNT;

    private static final PolarPairs ONE_BY_ONE = new ScalarPolarPairs();

    /** Found out when there are many numbers to make, so that small networks do not wait for the vector classes. */
    private static final class Fastest {
        static final PolarPairs PAIRS = areVectorsFast() ? new VectorPolarPairs() : ONE_BY_ONE;

        /** Java has functions of vectors for these processors on Linux and Windows (where it calls them so); elsewhere it would compute them one by one and slowly. */
        private static boolean areVectorsFast() {
            return VectorModule.isThere() && "amd64".equals(System.getProperty("os.arch"));
        }
    }

    private Normals() {}

    /**
     * Fills {@code into[offset, offset + count)}.
     *
     * @param draws a stream that gave no normals yet, or an even number of them
     */
    public static void fill(float[] into, int offset, int count, double scale, RandomGenerator draws) {
        fill(into, offset, count, scale, draws, count < 2 * CHUNK ? ONE_BY_ONE : Fastest.PAIRS);
    }

    static void fill(float[] into, int offset, int count, double scale, RandomGenerator draws, PolarPairs pairs) {
        int paired = draws instanceof BitsStreamGenerator ? count - count % 2 : 0;
        Chunk chunk = new Chunk(Math.min(CHUNK, paired / 2), scale, pairs);
        for (int at = 0; at < paired; at += 2 * chunk.turns.length) {
            chunk.fill(into, offset + at, Math.min(chunk.turns.length, (paired - at) / 2), draws);
        }
        for (int i = offset + paired; i < offset + count; i++) {
            into[i] = (float) (scale * draws.nextGaussian());
        }
    }

    /** Pairs made at once, by short methods: Java compiles these early, and what it compiled it need not leave in the middle of a layer. */
    private static final class Chunk {
        private final double[] turns;
        private final double[] depths;
        private final double[] first;
        private final double[] second;
        private final double scale;
        private final PolarPairs pairs;

        Chunk(int size, double scale, PolarPairs pairs) {
            this.turns = new double[size];
            this.depths = new double[size];
            this.first = new double[size];
            this.second = new double[size];
            this.scale = scale;
            this.pairs = pairs;
        }

        /** Makes {@code count} pairs, of normals that a recording keeps where it has them. */
        void fill(float[] into, int at, int count, RandomGenerator draws) {
            if (count == CHUNK && draws instanceof Recording.Replay replay && replay.isAtNormals()) {
                replay.nextNormals(pairs).times(scale, first, second);
                round(into, at, count, () -> draw(count, replay.back(count)));
            } else {
                draw(count, draws);
                pairs.make(turns, depths, scale, first, second);
                round(into, at, count, () -> {});
            }
        }

        private void draw(int count, RandomGenerator draws) {
            if (draws instanceof Recording.Replay replay) {
                replay.nextPairs(turns, depths, count);
                return;
            }
            for (int i = 0; i < count; i++) {
                turns[i] = draws.nextDouble();
                depths[i] = draws.nextDouble();
            }
        }

        /** @param uniforms sees to it that the turns and depths of these pairs are there, which few pairs need */
        private void round(float[] into, int at, int count, Runnable uniforms) {
            for (int i = 0; i < count; i++) {
                int pair = at + 2 * i;
                if (isCertain(first[i]) && isCertain(second[i])) {
                    into[pair] = (float) first[i];
                    into[pair + 1] = (float) second[i];
                } else {
                    uniforms.run();
                    makeExactly(into, pair, scale, turns[i], depths[i]);
                }
            }
        }
    }

    private static void makeExactly(float[] into, int at, double scale, double turn, double depth) {
        double angle = PolarPairs.FULL_TURN * turn;
        double radius = FastMath.sqrt(-2 * FastMath.log(depth));
        into[at] = (float) (scale * (radius * FastMath.cos(angle)));
        into[at + 1] = (float) (scale * (radius * FastMath.sin(angle)));
    }

    /** Whether all numbers that {@code value} may stand for round to one float; not so for NaN, which no comparison holds for. */
    private static boolean isCertain(double value) {
        return (float) (value * (1 - DOUBT)) == (float) (value * (1 + DOUBT));
    }
}
