package org.initium.engine.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.BitsStreamGenerator;

/**
 * What one generator gave, word by word, and goes on to give when more is asked for, and the normals made of that. Safe for several threads, which each replay it
 * for themselves.
 */
final class Recording {
    /** Words of 32 bits that are recorded at once; few at first, as most layers are small. */
    private static final int FIRST_CHUNK = 1 << 6;

    private static final int LARGEST_CHUNK = 1 << 14;

    /** Words that a generator of commons-math takes by itself, with the tables that each has of its own. */
    private static final int GENERATOR = 4_000;

    private final BitsStreamGenerator source;
    private final List<int[]> chunks = new ArrayList<>();
    private final List<NormalPairs> normals = new ArrayList<>();
    private long words;

    /** Records {@code source}, which gave nothing yet and is nobody else's from now on. */
    Recording(BitsStreamGenerator source) {
        this.source = source;
    }

    /** Words of 32 bits that it takes. */
    synchronized long size() {
        return GENERATOR + words + (long) NormalPairs.WORDS * normals.size();
    }

    private synchronized int[] chunk(int index) {
        while (chunks.size() <= index) {
            int[] more = new int[(int) Math.max(FIRST_CHUNK, Math.min(words, LARGEST_CHUNK))];
            chunks.add(more); // first, as there may be no memory for it, and words drawn for nothing would be missing
            Arrays.setAll(more, i -> source.nextInt());
            words += more.length;
        }
        return chunks.get(index);
    }

    /** The normals of the pairs of uniforms {@code index * NormalPairs.COUNT} and on. */
    private synchronized NormalPairs normals(int index, PolarPairs maker) {
        if (normals.size() <= index) {
            Replay replay = replay();
            replay.skip(normals.size() * NormalPairs.COUNT);
            while (normals.size() <= index) {
                normals.add(new NormalPairs(replay, maker));
            }
        }
        return normals.get(index);
    }

    /** Gives from the start what the recorded generator gives. */
    Replay replay() {
        return new Replay(this);
    }

    /** One reader of a recording. */
    static final class Replay extends BitsStreamGenerator {
        private static final int WORDS_OF_PAIR = 4;

        /** Bits of each of the two words that make a double, as {@link BitsStreamGenerator#nextDouble} takes them. */
        private static final int HALF = 26;

        private static final long serialVersionUID = 1;

        private final transient Recording recording;
        private transient int[] words = {};
        private int chunks;
        private int at;

        /** Words in the chunks before this one. */
        private int before;

        Replay(Recording recording) {
            this.recording = recording;
        }

        @Override
        protected int next(int bits) {
            if (at == words.length) {
                turnOver();
            }
            return words[at++] >>> (Integer.SIZE - bits);
        }

        private void turnOver() {
            before += words.length;
            words = recording.chunk(chunks++);
            at = 0;
        }

        /** Goes on by {@code pairs} pairs of uniforms. */
        private void skip(int pairs) {
            int left = WORDS_OF_PAIR * pairs;
            while (left > words.length - at) {
                left -= words.length - at;
                turnOver();
            }
            at += left;
        }

        /** Whether as many pairs of uniforms as make {@link NormalPairs} come next, and not others. */
        boolean isAtNormals() {
            return (before + at) % (WORDS_OF_PAIR * NormalPairs.COUNT) == 0;
        }

        /** What becomes of the next pairs of uniforms, which are passed over; only where {@link #isAtNormals}. */
        NormalPairs nextNormals(PolarPairs maker) {
            NormalPairs next = recording.normals((before + at) / (WORDS_OF_PAIR * NormalPairs.COUNT), maker);
            skip(NormalPairs.COUNT);
            return next;
        }

        /** Gives again from {@code pairs} pairs of uniforms before. */
        Replay back(int pairs) {
            Replay back = recording.replay();
            back.skip((before + at) / WORDS_OF_PAIR - pairs);
            return back;
        }

        /** What {@code count} rounds of {@link #nextDouble} for {@code first} and then for {@code second} give, in a fraction of the time. */
        void nextPairs(double[] first, double[] second, int count) {
            for (int i = 0; i < count; i++) {
                first[i] = nextUniform();
                second[i] = nextUniform();
            }
        }

        private double nextUniform() {
            return ((long) next(HALF) << HALF | next(HALF)) * 0x1p-52;
        }

        @Override
        public void setSeed(int seed) {
            throw noSeed();
        }

        @Override
        public void setSeed(int[] seed) {
            throw noSeed();
        }

        @Override
        public void setSeed(long seed) {
            throw noSeed();
        }

        private static UnsupportedOperationException noSeed() {
            return new UnsupportedOperationException("a recording has the seed of what it recorded");
        }
    }
}
