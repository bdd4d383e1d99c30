package org.initium.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class RecordingsTest {
    private static final int MANY = 50_000;

    private final List<Long> made = new ArrayList<>();
    private final Recordings recordings = new Recordings(
            seed -> {
                made.add(seed);
                return new Well19937c(seed);
            },
            100_000);

    /** Of every kind, so that a word that is cut otherwise would show. */
    private static List<Object> numbers(RandomGenerator draws, int count) {
        List<Object> numbers = new ArrayList<>();
        byte[] bytes = new byte[5];
        for (int i = 0; i < count; i++) {
            numbers.add(draws.nextDouble());
            numbers.add(draws.nextGaussian());
            numbers.add(draws.nextInt(7 + i));
            numbers.add(draws.nextInt());
            numbers.add(draws.nextLong());
            numbers.add(draws.nextBoolean());
            numbers.add(draws.nextFloat());
            draws.nextBytes(bytes);
            numbers.add(bytes[4]);
        }
        return numbers;
    }

    @Test
    void aReplayGivesWhatTheGeneratorGivesTheFirstTimeAndAgain() {
        List<Object> wanted = numbers(new Well19937c(3L), 5_000);
        assertThat(numbers(recordings.replay(3), 5_000)).isEqualTo(wanted);
        assertThat(numbers(recordings.replay(3), 5_000)).isEqualTo(wanted);
        assertThat(made).containsExactly(3L);
    }

    @Test
    void aReplayGoesOnWhereAnEarlierOneEnded() {
        numbers(recordings.replay(3), 10);
        assertThat(numbers(recordings.replay(3), 3_000)).isEqualTo(numbers(new Well19937c(3L), 3_000));
    }

    @Test
    void normalsOfAReplayAreTheSameFloats() {
        float[] wanted = new float[MANY];
        Normals.fill(wanted, 0, MANY, 0.3, new Well19937c(9L));
        for (int time = 0; time < 2; time++) {
            float[] given = new float[MANY];
            Normals.fill(given, 0, MANY, 0.3, recordings.replay(9));
            assertThat(Arrays.equals(given, wanted)).isTrue();
        }
    }

    @Test
    void normalsThatMayRoundEitherWayAreMadeExactlyOfTheUniformsOfTheirPair() {
        PolarPairs unsure = (turns, depths, scale, first, second) -> Arrays.fill(second, Double.NaN);
        float[] wanted = new float[MANY];
        RandomGenerator draws = new Well19937c(9L);
        for (int i = 0; i < MANY; i++) {
            wanted[i] = (float) (0.3 * draws.nextGaussian());
        }
        float[] given = new float[MANY];
        Normals.fill(given, 0, MANY, 0.3, recordings.replay(9), unsure);
        assertThat(Arrays.equals(given, wanted)).isTrue();
    }

    @Test
    void normalsAfterSomeThatDoNotFillABlockAreTheSameFloats() {
        float[] wanted = new float[MANY];
        RandomGenerator original = new Well19937c(9L);
        Normals.fill(wanted, 0, 10, 0.3, original);
        Normals.fill(wanted, 10, MANY - 10, 0.3, original);
        float[] given = new float[MANY];
        RandomGenerator replay = recordings.replay(9);
        Normals.fill(given, 0, 10, 0.3, replay);
        Normals.fill(given, 10, MANY - 10, 0.3, replay);
        assertThat(Arrays.equals(given, wanted)).isTrue();
    }

    @Test
    void uniformsAfterNormalsOfAReplayAreThoseOfTheGenerator() {
        RandomGenerator original = new Well19937c(9L);
        RandomGenerator replay = recordings.replay(9);
        Normals.fill(new float[MANY], 0, MANY, 1, original);
        Normals.fill(new float[MANY], 0, MANY, 1, replay);
        assertThat(numbers(replay, 100)).isEqualTo(numbers(original, 100));
    }

    @Test
    void whatWasNotAskedForTheLongestIsForgottenFirst() {
        numbers(recordings.replay(1), 5_000);
        numbers(recordings.replay(2), 5_000);
        recordings.replay(1);
        numbers(recordings.replay(3), 1);
        assertThat(recordings.size()).isLessThanOrEqualTo(100_000);
        recordings.replay(1);
        assertThat(made).containsExactly(1L, 2L, 3L);
        recordings.replay(2);
        assertThat(made).containsExactly(1L, 2L, 3L, 2L);
    }

    /** Generators are large themselves: streams that little is drawn from must not pile up. */
    @Test
    void streamsThatNothingIsDrawnFromAreForgottenToo() {
        for (long seed = 0; seed < 1_000; seed++) {
            recordings.replay(seed);
        }
        recordings.replay(999);
        assertThat(made).hasSize(1_000);
        recordings.replay(0);
        assertThat(made).hasSize(1_001);
        assertThat(recordings.size()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void aReplayOfWhatIsForgottenMeanwhileGoesOn() {
        RandomGenerator first = recordings.replay(1);
        List<Object> begin = numbers(first, 5_000);
        numbers(recordings.replay(2), 5_000);
        recordings.replay(3);
        RandomGenerator original = new Well19937c(1L);
        assertThat(begin).isEqualTo(numbers(original, 5_000));
        assertThat(numbers(first, 5_000)).isEqualTo(numbers(original, 5_000));
    }

    @Test
    void severalThreadsReplayTheSameAtOnce() throws Exception {
        List<Object> wanted = numbers(new Well19937c(4L), 4_000);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Object>>> given = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                given.add(threads.submit(() -> {
                    Normals.fill(new float[MANY], 0, MANY, 1, recordings.replay(4));
                    return numbers(recordings.replay(4), 4_000);
                }));
            }
            for (Future<List<Object>> one : given) {
                assertThat(one.get()).isEqualTo(wanted);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReplayCannotBeSeededAnew() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> recordings.replay(1).setSeed(2))
                .withMessageContaining("recording");
    }
}
