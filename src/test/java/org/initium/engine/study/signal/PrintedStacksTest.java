package org.initium.engine.study.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.Spread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten layers of 100 units on 1,000 inputs, against a table computed independently as the mean of 200 seeds. */
class PrintedStacksTest {
    private static final NetworkShape STACK = new NetworkShape(Collections.nCopies(11, 100));
    private static final int FEW = 8;

    /** From the first layer up. */
    static Stream<Arguments> forward() {
        return Stream.of(
                row(
                        "tanh normal:0.01  .09896 .009896 9.90e-4 9.89e-5 9.89e-6 9.89e-7 9.88e-8 9.86e-9 9.84e-10 9.85e-11"),
                row("tanh normal:1  .9591 .9577 .9577 .9576 .9575 .9576 .9576 .9575 .9576 .9576"),
                row("tanh xavier-normal  .6264 .4850 .4071 .3560 .3199 .2923 .2704 .2525 .2374 .2250"),
                row("relu xavier-normal  .5844 .4150 .2932 .2091 .1471 .1035 .07246 .05095 .03570 .02511"),
                row("relu he-normal  .8265 .8300 .8294 .8366 .8321 .8277 .8197 .8152 .8078 .8035"));
    }

    /** From the last layer down to the input. */
    static Stream<Arguments> backward() {
        return Stream.of(
                row("tanh normal:1  1.000 2.342 5.526 13.00 30.66 72.24 170.9 402.5 944.8 2218 5120"),
                row("tanh xavier-normal  1.000 .9512 .8986 .8413 .7816 .7170 .6480 .5720 .4877 .3897 .2668"),
                row("relu xavier-normal  1.000 .7053 .4960 .3498 .2466 .1734 .1225 .08669 .06127 .04333 .03063"));
    }

    /** The spread from seed to seed in per cent of the mean, at layers 1, 5 and 10. */
    static Stream<Arguments> seedSpread() {
        return Stream.of(
                row("tanh normal:0.01  .8 2.9 5.4"),
                row("tanh normal:1  .05 .06 .06"),
                row("tanh xavier-normal  .4 1.6 3.4"),
                row("relu xavier-normal  .8 13 24"),
                row("relu he-normal  .8 13 24"));
    }

    private static Arguments row(String text) {
        String[] words = text.split(" +", 0);
        double[] printed =
                Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray();
        return Arguments.of(Activation.parse(words[0]), words[1], printed);
    }

    @ParameterizedTest
    @MethodSource("forward")
    void aFewSeedsAgreeForward(Activation activation, String initializer, double[] printed) {
        agreesForward(profile(activation, initializer, FEW), printed);
    }

    @ParameterizedTest
    @MethodSource("backward")
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
    @MethodSource("seedSpread")
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
    @MethodSource("forward")
    void twoHundredSeedsAgreeForward(Activation activation, String initializer, double[] printed) {
        agreesForward(profile(activation, initializer, 200), printed);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("backward")
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
