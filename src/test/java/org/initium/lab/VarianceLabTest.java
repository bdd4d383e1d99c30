package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.study.variance.Assumption;
import org.initium.engine.study.variance.DerivationInquiry;
import org.initium.engine.study.variance.DerivationLine;
import org.initium.engine.study.variance.DerivationStep;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceLabTest {
    private static final Lab LAB = VarianceLab.create();

    @Test
    void everyLineHoldsWhereEveryAssumptionDoes() {
        assertThat(broken(VarianceLab.spec())).isEmpty();
    }

    @Test
    void aMeanBreaksTheProductAndWhatFollowsFromIt() {
        assertThat(broken(with(0.1, 0.1, 0))).containsExactly(DerivationStep.FORWARD_PRODUCT, DerivationStep.FORWARD);
    }

    @Test
    void aBentActivationBreaksTheLinesThroughIt() {
        assertThat(broken(with(0, 1, 0)))
                .containsExactly(
                        DerivationStep.FORWARD_ACTIVATION,
                        DerivationStep.FORWARD,
                        DerivationStep.BACKWARD_ACTIVATION,
                        DerivationStep.BACKWARD);
    }

    @Test
    void hesDerivationMindsNeitherMeanNorSize() {
        ExperimentSpec relu = with(1, 1, 0).withActivation(Activation.RELU).withInitializer(Initializer.HE_NORMAL);
        assertThat(broken(relu)).isEmpty();
    }

    @Test
    void dependenceTriplesTheSumsAndWhatFollowsFromThem() {
        ExperimentSpec dependent = Stories.tried(LAB, "Dependent inputs and weights", 3);
        assertThat(lines(dependent))
                .filteredOn(
                        line -> line.step() == DerivationStep.FORWARD_SUM || line.step() == DerivationStep.BACKWARD_SUM)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.ratio()).isBetween(2.8, 3.2));
        assertThat(broken(dependent))
                .contains(
                        DerivationStep.FORWARD_SUM,
                        DerivationStep.FORWARD,
                        DerivationStep.BACKWARD_SUM,
                        DerivationStep.BACKWARD);
    }

    /** Whatever was tried before: the story comes from ReLU with He, whose signals such weights would shrink. */
    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7})
    void theDesignedWeightsMultiplyTheSignalByTheRootOfOneAndAHalf(long seed) {
        ExperimentSpec before = Stories.tried(LAB, "ReLU with He", seed);
        Snapshot fresh = Stories.after(0, Stories.tried(LAB, "tanh, uniform, k = 1.5", before), LAB.plan());
        for (int layer = 2; layer <= 4; layer++) {
            assertThat(spread(fresh, layer) / spread(fresh, layer - 1)).isBetween(1.15, 1.25);
        }
    }

    private static double spread(Snapshot snapshot, int layer) {
        return snapshot.layers().get(layer).activations().std();
    }

    @Test
    void noLineIsMarkedBrokenWhileFewSeedsAreIn() {
        ExperimentSpec relu = VarianceLab.spec().withActivation(Activation.RELU).withInitializer(Initializer.HE_NORMAL);
        DerivationInquiry inquiry =
                (DerivationInquiry) VarianceLab.create().inquiries().apply(relu).get(0);
        List<List<DerivationLine>> parts = new ArrayList<>();
        for (int seed = 0; seed < inquiry.parts(); seed++) {
            parts.add(inquiry.part(seed, () -> false));
            DerivationInquiry.Lines soFar = inquiry.conclude(parts);
            assertThat(soFar.done()).isEqualTo(seed + 1);
            assertThat(soFar.lines()).allMatch(soFar::holds);
        }
    }

    @Test
    void eachAssumptionIsReadFromTheData() {
        assertThat(VarianceLab.held(new DataSpec.Gaussian(100, 100, 0, 0.1, 0, 0)))
                .containsExactlyInAnyOrder(Assumption.values());
        assertThat(VarianceLab.held(new DataSpec.Gaussian(100, 100, 1, 1, 0.2, 0)))
                .isEmpty();
        assertThat(VarianceLab.held(new DataSpec.Gaussian(100, 100, 1, 0.3, 0.2, 0)))
                .containsExactly(Assumption.LINEAR_REGIME);
    }

    private static ExperimentSpec with(double mean, double sd, double correlation) {
        return VarianceLab.spec().withData(new DataSpec.Gaussian(100, 400, mean, sd, correlation, 0.25));
    }

    private static List<DerivationStep> broken(ExperimentSpec spec) {
        return lines(spec).stream()
                .filter(line -> !line.holds())
                .map(DerivationLine::step)
                .toList();
    }

    private static List<DerivationLine> lines(ExperimentSpec spec) {
        DerivationInquiry inquiry =
                (DerivationInquiry) VarianceLab.create().inquiries().apply(spec).get(0);
        List<List<DerivationLine>> parts = new ArrayList<>();
        for (int seed = 0; seed < inquiry.parts(); seed++) {
            parts.add(inquiry.part(seed, () -> false));
        }
        return inquiry.conclude(parts).lines();
    }
}
