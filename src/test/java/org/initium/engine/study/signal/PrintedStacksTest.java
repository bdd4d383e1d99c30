package org.initium.engine.study.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.stream.LongStream;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.Spread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The study of signals, against the printed table. */
class PrintedStacksTest {
    private static final NetworkShape STACK = new NetworkShape(Collections.nCopies(11, 100));
    private static final int FEW = 8;

    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#forward")
    void aFewSeedsAgreeForward(Activation activation, String initializer, double[] printed) {
        agreesForward(profile(activation, initializer, FEW), printed);
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#backward")
    void aFewSeedsAgreeBackward(Activation activation, String initializer, double[] printed) {
        agreesBackward(profile(activation, initializer, FEW), printed);
    }

    /** He's weights are Xavier's times the root of 2, and ReLU passes that on layer by layer: about 1 throughout. */
    @Test
    void heKeepsTheGradientsThatXavierHalvesInTheMeanSquare() {
        SignalProfile xavier = profile(Activation.RELU, "xavier-normal", FEW);
        SignalProfile he = profile(Activation.RELU, "he-normal", FEW);
        for (int l = 0; l <= 10; l++) {
            double scaled = xavier.layer(l).dJda().mean() * Math.pow(2, (10 - l) / 2.0);
            // Every layer rounds anew, which turns a few units on or off that are nearly at 0.
            double rounding = 1e-5 * (11 - l);
            assertThat(he.layer(l).dJda().mean()).as("layer %d", l).isCloseTo(scaled, within(rounding * scaled));
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#seedSpread")
    void twoHundredSeedsSpreadAsPrinted(Activation activation, String initializer, double[] printed) {
        int seeds = 200;
        SignalProfile profile = profile(activation, initializer, seeds);
        int[] layers = {1, 5, 10};
        for (int i = 0; i < layers.length; i++) {
            Spread std = profile.layer(layers[i]).aStd();
            double percent = 100 * std.sd() / std.mean();
            // Both are estimates from 200 seeds, with a standard error of sd/sqrt(2 n) each; printed to one digit or
            // two.
            double error = Math.hypot(1, 1) * percent / Math.sqrt(2.0 * seeds);
            double rounding = printed[i] < .1 ? .005 : printed[i] < 10 ? .05 : .5;
            assertThat(percent).as("layer %d", layers[i]).isCloseTo(printed[i], within(4 * error + rounding));
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#forward")
    void twoHundredSeedsAgreeForward(Activation activation, String initializer, double[] printed) {
        agreesForward(profile(activation, initializer, 200), printed);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#backward")
    void twoHundredSeedsAgreeBackward(Activation activation, String initializer, double[] printed) {
        agreesBackward(profile(activation, initializer, 200), printed);
    }

    private static void agreesForward(SignalProfile profile, double[] printed) {
        for (int l = 1; l <= 10; l++) {
            Spread std = profile.layer(l).aStd();
            double tolerance = 4 * std.standardError() + 0.005 * printed[l - 1];
            assertThat(std.mean()).as("layer %d", l).isCloseTo(printed[l - 1], within(tolerance));
        }
    }

    private static void agreesBackward(SignalProfile profile, double[] printed) {
        for (int l = 0; l <= 10; l++) {
            GeometricSpread rms = profile.layer(l).dJda();
            double tolerance = 4 * Math.log(rms.factor()) / Math.sqrt(rms.count()) + 0.005;
            assertThat(Math.log(rms.mean() / printed[10 - l])).as("layer %d", l).isCloseTo(0, within(tolerance));
        }
    }

    private static SignalProfile profile(Activation activation, String initializer, int seeds) {
        SignalSpec spec = SignalSpec.of(STACK, activation, Initializer.parse(initializer));
        SignalStudy study = new SignalStudy(spec);
        return SignalProfile.of(
                spec,
                LongStream.range(0, seeds)
                        .parallel()
                        .mapToObj(seed -> study.run(seed, () -> false))
                        .toList());
    }
}
