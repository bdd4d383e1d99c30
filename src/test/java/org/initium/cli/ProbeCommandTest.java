package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.signal.LayerProfile;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.study.signal.SignalSpec;
import org.initium.engine.study.signal.SignalStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeCommandTest {
    private static final int SEEDS = 8;

    private static final String SMALL =
            "probe --layers 30,20x3 --activation relu --init he-normal --samples 40 --seeds 2 --seed 7";

    @Test
    void jsonTellsWhatTheStudyFinds() {
        JsonNode layers = Console.line(SMALL + " --json").good().json().get("layers");
        SignalSpec spec = SignalSpec.of(NetworkShape.of(30, 20, 20, 20), Activation.RELU, Initializer.HE_NORMAL)
                .withSamples(40);
        SignalStudy study = new SignalStudy(spec);
        SignalProfile profile = SignalProfile.of(spec, List.of(study.run(7, () -> false), study.run(8, () -> false)));
        assertThat(layers).hasSize(4);
        for (int l = 0; l <= 3; l++) {
            LayerProfile expected = profile.layer(l);
            JsonNode layer = layers.get(l);
            assertThat(layer.get("layer").intValue()).isEqualTo(l);
            assertThat(layer.get("a_std").get("mean").doubleValue())
                    .isEqualTo(expected.aStd().mean());
            assertThat(layer.get("a_std").get("sd").doubleValue())
                    .isEqualTo(expected.aStd().sd());
            assertThat(layer.get("a_mean").doubleValue())
                    .isEqualTo(expected.aMean().mean());
            assertThat(layer.get("dead").doubleValue()).isEqualTo(expected.deadShare());
            assertThat(layer.get("saturated").doubleValue()).isZero();
            assertThat(layer.get("dJ_da_rms").get("mean").doubleValue())
                    .isEqualTo(expected.dJda().mean());
            assertThat(layer.get("dJ_da_rms").get("factor").doubleValue())
                    .isEqualTo(expected.dJda().factor());
        }
        assertThat(layers.get(0).get("dJ_dz_rms").get("mean").isNull()).isTrue();
        assertThat(layers.get(3).get("dJ_dz_rms").get("theory").doubleValue()).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(layers.get(1).get("a_std").get("theory").doubleValue())
                .isCloseTo(Math.sqrt(2) * .583819, within(1e-6));
    }

    private static JsonNode stack(Activation activation, String initializer) {
        return Console.line(
                        "probe --seeds " + SEEDS + " --json --activation " + activation.id() + " --init " + initializer)
                .good()
                .json()
                .get("layers");
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#forward")
    void theCommandAgreesWithThePrintedStacksForward(Activation activation, String initializer, double[] printed) {
        JsonNode layers = stack(activation, initializer);
        for (int l = 1; l <= 10; l++) {
            JsonNode std = layers.get(l).get("a_std");
            double tolerance = 4 * std.get("sd").doubleValue() / Math.sqrt(SEEDS) + 0.005 * printed[l - 1];
            assertThat(std.get("mean").doubleValue()).as("layer %d", l).isCloseTo(printed[l - 1], within(tolerance));
        }
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.study.signal.PrintedStacks#backward")
    void theCommandAgreesWithThePrintedStacksBackward(Activation activation, String initializer, double[] printed) {
        JsonNode layers = stack(activation, initializer);
        for (int l = 0; l <= 10; l++) {
            JsonNode rms = layers.get(l).get("dJ_da_rms");
            double tolerance = 4 * Math.log(rms.get("factor").doubleValue()) / Math.sqrt(SEEDS) + 0.005;
            assertThat(Math.log(rms.get("mean").doubleValue() / printed[10 - l]))
                    .as("layer %d", l)
                    .isCloseTo(0, within(tolerance));
        }
    }

    @Test
    void theTableHasARowForEachLayer() {
        List<String> lines = Console.line(SMALL).good().out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("theory", "dJ/da rms");
        assertThat(lines.get(1)).endsWith("-");
        assertThat(lines.get(4).strip()).startsWith("3 ");
    }

    @Test
    void batchNormalizationForgetsTheScale() {
        JsonNode layers = Console.line("probe --layers 40x4 --init normal:9 --samples 60 --seeds 1 --batch-norm --json")
                .good()
                .json()
                .get("layers");
        assertThat(layers.get(3).get("a_std").get("mean").doubleValue()).isCloseTo(.63, within(.02));
        assertThat(layers.get(3).get("a_std").get("sd").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probe --layers 5",
                "probe --layers 100x",
                "probe --layers 3x-1",
                "probe --layers 3x1000000000",
                "probe --layers 10000x10",
                "probe --samples 1",
                "probe --samples many",
                "probe --samples 100000 --layers 1000x10",
                "probe --seeds 0",
                "probe --init nothing",
                "probe --activation nothing"
            })
    void nonsenseIsRefused(String line) {
        Console.line(line).refused(2, "probe --help");
    }
}
