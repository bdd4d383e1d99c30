package org.initium.engine.study.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.initium.engine.study.variance.DerivationStep.BACKWARD;
import static org.initium.engine.study.variance.DerivationStep.BACKWARD_ACTIVATION;
import static org.initium.engine.study.variance.DerivationStep.BACKWARD_SUM;
import static org.initium.engine.study.variance.DerivationStep.FORWARD;
import static org.initium.engine.study.variance.DerivationStep.FORWARD_ACTIVATION;
import static org.initium.engine.study.variance.DerivationStep.FORWARD_PRODUCT;
import static org.initium.engine.study.variance.DerivationStep.FORWARD_SUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.study.signal.WeightSource;
import org.junit.jupiter.api.Test;

class DerivationStudyTest {
    private static final Set<Assumption> ALL = EnumSet.allOf(Assumption.class);
    private static final DerivationSpec XAVIER = new DerivationSpec(
            120, 100, Activation.TANH, WeightSource.of(Initializer.parse("xavier-normal")), 200, ALL);
    private static final DerivationSpec HE =
            new DerivationSpec(120, 100, Activation.RELU, WeightSource.of(Initializer.HE_NORMAL), 200, ALL);

    @Test
    void everyLineHoldsWhenEveryAssumptionDoes() {
        assertThat(broken(XAVIER)).isEmpty();
        assertThat(broken(HE)).isEmpty();
    }

    @Test
    void inputsWithAMeanBreakTheProduct() {
        assertThat(broken(without(XAVIER, Assumption.ZERO_MEAN_INPUTS)))
                .contains(FORWARD_PRODUCT, FORWARD)
                .doesNotContain(FORWARD_SUM, BACKWARD_SUM);
    }

    @Test
    void heNeedsNoZeroMeanInputs() {
        assertThat(broken(without(HE, Assumption.ZERO_MEAN_INPUTS))).doesNotContain(FORWARD_PRODUCT, FORWARD_SUM);
    }

    @Test
    void whatWeightsAndSignalsHaveInCommonBreaksTheSum() {
        assertThat(broken(without(XAVIER, Assumption.INDEPENDENCE)))
                .contains(FORWARD_SUM, BACKWARD_SUM, FORWARD, BACKWARD)
                .doesNotContain(FORWARD_PRODUCT);
    }

    @Test
    void largeSumsBreakTheStraightLine() {
        assertThat(broken(without(XAVIER, Assumption.LINEAR_REGIME)))
                .containsExactly(FORWARD_ACTIVATION, FORWARD, BACKWARD_ACTIVATION, BACKWARD);
    }

    @Test
    void predictionsFollowFromWhatWasMeasured() {
        List<DerivationLine> lines = new DerivationStudy(HE).run(3);
        assertThat(lines.get(0).measured()).isCloseTo(2.0 / 120, within(4 * 2.0 / 120 * Math.sqrt(2.0 / 12_000)));
        assertThat(lines).extracting(DerivationLine::step).containsExactly(DerivationStep.values());
    }

    private static DerivationSpec without(DerivationSpec spec, Assumption assumption) {
        return spec.withHeld(EnumSet.complementOf(EnumSet.of(assumption)));
    }

    private static List<DerivationStep> broken(DerivationSpec spec) {
        DerivationStudy study = new DerivationStudy(spec);
        List<List<DerivationLine>> seeds =
                IntStream.range(0, 16).mapToObj(study::run).toList();
        return Derivation.mean(seeds).stream()
                .filter(line -> !line.holds())
                .map(DerivationLine::step)
                .toList();
    }
}
