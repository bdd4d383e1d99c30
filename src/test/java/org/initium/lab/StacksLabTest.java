package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the story of the ten layers says one sees, for the seed that it starts with and for others. */
class StacksLabTest {
    private static final Lab LAB = StacksLab.create();

    @ParameterizedTest
    @CsvSource({
        "tanh with Xavier, 0.61, 0.64, 0.20, 0.25",
        "ReLU with Xavier, 0.56, 0.60, 0.014, 0.028",
        "ReLU with He, 0.79, 0.85, 0.45, 0.95",
        "tanh with s = 1, 0.95, 0.97, 0.95, 0.97",
        "tanh with s = 0.01, 0.09, 0.11, 7e-11, 1.3e-10"
    })
    void spreadOfTheFirstAndOfTheTenthLayer(String label, double low1, double high1, double low10, double high10) {
        for (long seed : new long[] {42, 0, 1, 2, 3, 7, 2024}) {
            Snapshot fresh = fresh(Stories.tried(LAB, label, seed));
            assertThat(spread(fresh, 1)).as("seed %d", seed).isBetween(low1, high1);
            assertThat(spread(fresh, 10)).as("seed %d", seed).isBetween(low10, high10);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1, 2, 3, 7, 2024})
    void saturatedAndYetGradientsExplode(long seed) {
        Snapshot fresh = fresh(Stories.tried(LAB, "tanh with s = 1", seed));
        LayerStats first = fresh.layers().get(1);
        assertThat(first.saturatedShare()).isGreaterThan(0.8);
        assertThat(first.dJda().rms() / fresh.layers().get(10).dJda().rms()).isBetween(1_500.0, 2_700.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1})
    void trainingMovesTheUpperHistogramsAndLeavesTheFirst(long seed) {
        ExperimentSpec spec = Stories.tried(LAB, "Train tanh with Xavier", seed);
        Snapshot before = fresh(spec);
        Snapshot after = Stories.after(600, spec, LAB.plan().standing());
        assertThat(spread(after, 1) - spread(before, 1)).isBetween(-0.01, 0.01);
        assertThat(spread(after, 10)).isBetween(0.55, 0.65);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 0, 1})
    void fiftyLayersLeaveATenthOfSpreadAndASeventhOfTheGradient(long seed) {
        Snapshot fresh = fresh(Stories.tried(LAB, "50 layers, tanh with Xavier", seed));
        assertThat(spread(fresh, 50)).isBetween(0.08, 0.13);
        assertThat(fresh.layers().get(1).dJda().rms()
                        / fresh.layers().get(50).dJda().rms())
                .isBetween(0.12, 0.17);
    }

    private static Snapshot fresh(ExperimentSpec spec) {
        return Stories.after(0, spec, LAB.plan().standing());
    }

    private static double spread(Snapshot snapshot, int layer) {
        return snapshot.layers().get(layer).activations().std();
    }
}
