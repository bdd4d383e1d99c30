package org.initium.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.initium.engine.training.Streams;
import org.junit.jupiter.api.Test;

class ManyFeaturesTest {
    private static final int SAMPLES = 10_000;

    @Test
    void gaussianInputsHaveTheMeanAndTheSpreadAskedFor() {
        Dataset set = generate(2, 0.5);
        SummaryStatistics statistics = new SummaryStatistics();
        for (float x : column(set, 3)) {
            statistics.addValue(x);
        }
        assertThat(statistics.getMean()).isCloseTo(2, within(0.05));
        assertThat(statistics.getStandardDeviation()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void everyPairOfFeaturesIsCorrelatedAsAsked() {
        Dataset set = generate(0, 0.5);
        assertThat(correlation(set, 0, 1)).isCloseTo(0.5, within(0.04));
        assertThat(correlation(set, 2, 7)).isCloseTo(0.5, within(0.04));
        assertThat(correlation(generate(0, 0), 2, 7)).isCloseTo(0, within(0.05));
    }

    @Test
    void aPlaneThroughTheMeanPartsTheClassesInHalves() {
        Dataset set = generate(3, 0);
        assertThat(Arrays.stream(set.labels()).average().orElseThrow()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void asManyInputsAreOnInEverySample() {
        Dataset set = ManyFeatures.generate(new DataSpec.OnOff(1_000, 0.5, 20), new Streams(1).data());
        for (int row = 0; row < set.size(); row++) {
            double on = 0;
            for (int i = 0; i < 1_000; i++) {
                on += set.input(row, i);
            }
            assertThat(on).isEqualTo(500);
        }
    }

    @Test
    void anImpossibleCorrelationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataSpec.Gaussian(10, 100, 0, 1, -0.5, 0))
                .withMessageContaining("correlation");
    }

    private static Dataset generate(double mean, double correlation) {
        return ManyFeatures.generate(
                new DataSpec.Gaussian(10, SAMPLES, mean, 0.5, correlation, 0), new Streams(1).data());
    }

    private static double correlation(Dataset set, int one, int other) {
        return new PearsonsCorrelation().correlation(doubles(column(set, one)), doubles(column(set, other)));
    }

    private static float[] column(Dataset set, int feature) {
        float[] column = new float[set.size()];
        for (int row = 0; row < column.length; row++) {
            column[row] = set.input(row, feature);
        }
        return column;
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        Arrays.setAll(doubles, i -> values[i]);
        return doubles;
    }
}
