package org.initium.engine.study.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.junit.jupiter.api.Test;

class SignalInquiryTest {
    @Test
    void onlyHiddenLayersAreStudied() {
        SignalInquiry inquiry = SignalInquiry.of(stack(10, 100), 5);
        assertThat(inquiry.spec().shape().sizes()).hasSize(11).containsOnly(100);
        assertThat(inquiry.parts()).isEqualTo(5);
    }

    @Test
    void theoryOfAReluStackWithHeIsThatOfTheNotes() {
        SignalInquiry inquiry = SignalInquiry.of(stack(3, 20), 2);
        SignalProfile profile = inquiry.conclude(List.of(inquiry.part(0, () -> false), inquiry.part(1, () -> false)));
        // std of relu(N(0, q)) is .583819 sqrt q, and He keeps q = 2 from layer to layer.
        for (int layer = 1; layer <= 3; layer++) {
            assertThat(profile.layer(layer).theory().aStd()).isCloseTo(0.583819 * Math.sqrt(2), within(1e-6));
        }
        assertThat(profile.runs()).extracting(SignalRun::seed).containsExactly(7L, 8L);
    }

    @Test
    void largeNetworksAreStudiedOnFewerSamples() {
        assertThat(SignalInquiry.of(stack(10, 100), 1).spec().samples()).isGreaterThan(900);
        assertThat(SignalInquiry.of(stack(50, 100), 1).spec().samples()).isBetween(150, 250);
        assertThat(SignalInquiry.of(stack(50, 500), 1).spec().samples()).isEqualTo(20);
    }

    @Test
    void inputsOfAnotherSizeMoveMeasurementAndTheoryAlike() {
        ExperimentSpec small = stack(3, 100).withData(new DataSpec.Gaussian(100, 100, 0, 0.1, 0, 0));
        SignalInquiry inquiry = SignalInquiry.of(small, 1);
        SignalProfile profile = inquiry.conclude(List.of(inquiry.part(0, () -> false)));
        assertThat(profile.layer(0).aStd().mean()).isCloseTo(0.1, within(0.002));
        // ReLU is linear in its inputs' size.
        assertThat(profile.layer(3).theory().aStd()).isCloseTo(0.0583819 * Math.sqrt(2), within(1e-3));
        assertThat(profile.layer(3).aStd().mean())
                .isCloseTo(profile.layer(3).theory().aStd(), within(0.02));
    }

    private static ExperimentSpec stack(int hidden, int width) {
        List<Integer> sizes = Stream.of(List.of(100), Collections.nCopies(hidden, width), List.of(1))
                .flatMap(List::stream)
                .toList();
        return ExperimentSpec.of(
                        new DataSpec.Gaussian(100, 100, 0, 1, 0, 0),
                        new NetworkShape(sizes),
                        Activation.RELU,
                        Initializer.HE_NORMAL)
                .withSeed(7);
    }
}
