package org.initium.engine.study.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.probe.LayerStats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalStudyTest {
    private static final NetworkShape STACK = new NetworkShape(Collections.nCopies(11, 100));
    private static final SignalSpec TANH =
            SignalSpec.of(STACK, Activation.TANH, Initializer.APPROPRIATE).withSamples(200);

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.5, 7})
    void scalingTheWeightsOfReluScalesSignalsAndGradientsExactly(double scale) {
        List<LayerStats> unit = relu(1);
        List<LayerStats> scaled = relu(scale);
        for (int l = 0; l <= 10; l++) {
            double forward = Math.pow(scale, l);
            double backward = Math.pow(scale, 10 - l);
            assertThat(scaled.get(l).activations().std() / forward)
                    .isCloseTo(unit.get(l).activations().std(), Percentage.withPercentage(1e-3));
            assertThat(scaled.get(l).dJda().rms() / backward)
                    .isCloseTo(unit.get(l).dJda().rms(), Percentage.withPercentage(1e-3));
        }
    }

    private static List<LayerStats> relu(double scale) {
        SignalSpec spec = SignalSpec.of(STACK, Activation.RELU, Initializer.parse("normal:" + 0.1 * scale))
                .withSamples(100);
        return new SignalStudy(spec).run(3, () -> false).layers();
    }

    @Test
    void theTopGradientIsStandardNormal() {
        LayerStats top = new SignalStudy(TANH).run(1, () -> false).layers().get(10);
        assertThat(top.dJda().rms()).isCloseTo(1, within(0.03));
        assertThat(top.dJda().mean()).isCloseTo(0, within(0.03));
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        double first = lastStd(5);
        assertThat(lastStd(5)).isEqualTo(first);
        assertThat(lastStd(6)).isNotEqualTo(first);
    }

    private static double lastStd(long seed) {
        SignalRun run = new SignalStudy(TANH).run(seed, () -> false);
        return run.layers().get(10).activations().std();
    }

    @Test
    void weightGradientsAreAsLargeAsTheoryHasThem() {
        SignalSpec spec = SignalSpec.of(NetworkShape.of(300, 200, 100), Activation.TANH, Initializer.HE_NORMAL);
        SignalProfile profile = profile(spec, 3);
        for (int l = 1; l <= 2; l++) {
            LayerProfile layer = profile.layer(l);
            assertThat(layer.dJdW().mean())
                    .isCloseTo(layer.theory().dJdWRms(spec.samples()), Percentage.withPercentage(5));
            assertThat(layer.dJdz().mean()).isCloseTo(layer.theory().dJdzRms(), Percentage.withPercentage(5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal:1e-4", "normal:1", "orthogonal:40"})
    void batchNormalizationForgetsTheScaleOfTheWeights(String initializer) {
        SignalSpec spec = SignalSpec.of(STACK, Activation.TANH, Initializer.parse(initializer))
                .withNormalized(true)
                .withSamples(300);
        SignalProfile profile = profile(spec, 2);
        for (int l = 1; l <= 10; l++) {
            assertThat(profile.layer(l).aStd().mean()).isCloseTo(.628, within(.01));
            assertThat(profile.layer(l).dJda().mean())
                    .isCloseTo(profile.layer(l).theory().dJdaRms(), Percentage.withPercentage(10));
        }
    }

    @Test
    void zeroWeightsGiveNoSignalAndNoGradient() {
        SignalSpec spec = SignalSpec.of(STACK, Activation.RELU, Initializer.ZERO);
        LayerProfile first = profile(spec.withSamples(20), 2).layer(1);
        assertThat(first.aStd().mean()).isZero();
        assertThat(first.deadShare()).isEqualTo(1);
        assertThat(first.dJda().mean()).isZero();
        assertThat(first.theory().aStd()).isZero();
    }

    @Test
    void theoryIsSilentAboutWeightsThatAreNotRandom() {
        SignalSpec spec = SignalSpec.of(STACK, Activation.TANH, Initializer.parse("constant:0.1"));
        assertThat(spec.theory().layer(2).aStd()).isNaN();
    }

    @Test
    void theOrderOfFinishingMakesNoDifference() {
        SignalStudy study = new SignalStudy(TANH.withSamples(50));
        SignalRun one = study.run(1, () -> false);
        SignalRun two = study.run(2, () -> false);
        assertThat(SignalProfile.of(study.spec(), List.of(two, one)))
                .isEqualTo(SignalProfile.of(study.spec(), List.of(one, two)));
    }

    /** It would end without a profile, far from where it was asked for. */
    @Test
    void aStudyThatIsToTellNothingOfItsLayersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TANH.withDetail(LayerDetail.NOTHING))
                .withMessageContaining("each layer");
    }

    @Test
    void aCancelledStudyEnds() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new SignalStudy(TANH).run(1, () -> true));
    }

    private static SignalProfile profile(SignalSpec spec, int seeds) {
        SignalStudy study = new SignalStudy(spec);
        return SignalProfile.of(
                spec,
                LongStream.range(0, seeds)
                        .mapToObj(seed -> study.run(seed, () -> false))
                        .toList());
    }
}
