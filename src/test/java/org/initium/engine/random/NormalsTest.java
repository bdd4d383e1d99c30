package org.initium.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.random.JDKRandomGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NormalsTest {
    /** So many that some lie on the border between two floats. */
    private static final int MANY = 2_000_001;

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.044721359549995794, 1e-40, 0, 1e38})
    void areBitForBitTheGaussiansOfTheStream(double scale) {
        assertThat(quick(MANY, scale, new Well19937c(7))).isEqualTo(plain(MANY, scale, new Well19937c(7)));
    }

    @Test
    void onePairAfterTheOtherGivesTheSame() {
        float[] numbers = new float[MANY];
        Normals.fill(numbers, 0, MANY, 0.1, new Well19937c(7), new ScalarPolarPairs());
        assertThat(numbers).isEqualTo(plain(MANY, 0.1, new Well19937c(7)));
    }

    @Test
    void areThoseOfAGeneratorThatMakesItsGaussiansInAnotherWay() {
        assertThat(quick(101, 2, generator(7))).isEqualTo(plain(101, 2, generator(7)));
    }

    @Test
    void leaveWhatLiesBesideThemAsItWas() {
        float[] numbers = {5, 5, 5, 5, 5};
        Normals.fill(numbers, 1, 3, 1, new Well19937c(7));
        assertThat(numbers[0]).isEqualTo(5);
        assertThat(numbers[4]).isEqualTo(5);
        assertThat(numbers[3]).isEqualTo(plain(3, 1, new Well19937c(7))[2]);
    }

    private static float[] quick(int count, double scale, RandomGenerator draws) {
        float[] numbers = new float[count];
        Normals.fill(numbers, 0, count, scale, draws);
        return numbers;
    }

    private static float[] plain(int count, double scale, RandomGenerator draws) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (scale * draws.nextGaussian());
        }
        return numbers;
    }

    private static RandomGenerator generator(int seed) {
        RandomGenerator generator = new JDKRandomGenerator();
        generator.setSeed(seed);
        return generator;
    }
}
