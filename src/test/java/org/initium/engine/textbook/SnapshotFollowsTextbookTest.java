package org.initium.engine.textbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Histogram;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.Summary;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a snapshot says of every layer and every place of the plane is what the textbook computes from the same parameters. */
final class SnapshotFollowsTextbookTest {
    private static final int BINS = 20;
    private static final double ROUNDING = 1e-4;

    private static ExperimentSpec spec(Activation activation, Loss loss) {
        ToyDataset set =
                switch (loss) {
                    case BINARY_CROSS_ENTROPY -> ToyDataset.MOON;
                    case SOFTMAX_CROSS_ENTROPY -> ToyDataset.BLOBS;
                    case MEAN_SQUARED_ERROR -> ToyDataset.RIPPLE;
                };
        return ExperimentSpec.of(
                        new DataSpec.Toy(set, 60, 1, 0.25),
                        NetworkShape.of(2, 6, 5, Math.max(1, set.classes() > 2 ? set.classes() : 1)),
                        activation,
                        Initializer.APPROPRIATE)
                .withLoss(loss)
                .withBias(new BiasRule(0, 0.3))
                .withRate(0.01)
                .withSeed(11);
    }

    private static ExperimentSpec wide(ExperimentSpec spec) {
        return spec.withShape(NetworkShape.of(2, 33, 20, spec.shape().outputs()));
    }

    private static Snapshot snapshot(ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(5);
        return trainer.snapshot(new ProbePlan(9, 4, BINS));
    }

    private static Stream<Arguments> pairs() {
        return Arrays.stream(Activation.values())
                .flatMap(activation -> Arrays.stream(Loss.values()).map(loss -> Arguments.of(activation, loss)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyQuantityOfEveryLayerIsMeasured(Activation activation, Loss loss) {
        assertMeasured(snapshot(spec(activation, loss)));
        assertMeasured(snapshot(wide(spec(activation, loss))));
    }

    @Test
    void deadUnitsAreCounted() {
        ExperimentSpec spec = spec(Activation.RELU, Loss.BINARY_CROSS_ENTROPY).withBias(new BiasRule(-2, 0));
        assertThat(assertMeasured(snapshot(spec)).dead()).isPositive();
        assertThat(assertMeasured(snapshot(wide(spec))).dead()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("flat")
    void saturatedUnitsAreCounted(Activation activation) {
        ExperimentSpec spec =
                spec(activation, Loss.BINARY_CROSS_ENTROPY).withInitializer(Initializer.parse("nielsen-old"));
        assertThat(assertMeasured(snapshot(spec)).saturated()).isBetween(0.05, 0.95);
        assertThat(assertMeasured(snapshot(wide(spec))).saturated()).isBetween(0.05, 0.95);
    }

    private static Stream<Activation> flat() {
        return Stream.of(Activation.TANH, Activation.SIGMOID);
    }

    /** How many hidden units are dead, and the largest share of saturated ones in a hidden layer. */
    private record Census(int dead, double saturated) {}

    private static Census assertMeasured(Snapshot snapshot) {
        ExperimentSpec spec = snapshot.spec();
        TextbookNetwork textbook = textbook(snapshot);
        Dataset train = snapshot.data().train();
        double[] gradient = textbook.gradient(train);
        NetworkShape shape = spec.shape();
        List<double[][]> sums = IntStream.range(0, train.size())
                .mapToObj(row -> textbook.weightedSums(TextbookNetwork.input(train, row)))
                .toList();
        List<double[][]> deltas = IntStream.range(0, train.size())
                .mapToObj(row -> textbook.deltas(sums.get(row), TextbookNetwork.target(train, row)))
                .toList();
        int dead = 0;
        double saturated = 0;
        for (int l = 1; l <= shape.depth(); l++) {
            int layer = l;
            LayerStats stats = snapshot.layers().get(layer);
            assertThat(stats.layer()).isEqualTo(layer);
            assertSame(stats.weightedSums(), all(sums, z -> z[layer]));
            assertSame(
                    stats.weights(),
                    Arrays.copyOfRange(textbook.parameters(), shape.weightOffset(l), shape.biasOffset(l)));
            assertSame(stats.dJdW(), Arrays.copyOfRange(gradient, shape.weightOffset(l), shape.biasOffset(l)));
            assertSame(
                    stats.dJdb(),
                    Arrays.copyOfRange(gradient, shape.biasOffset(l), shape.biasOffset(l) + shape.units(l)));
            assertSame(stats.dJdz(), all(deltas, d -> d[layer]));
            if (layer == shape.depth()) {
                assertSame(stats.activations(), all(sums, z -> predictions(spec.loss(), z[layer])));
                continue;
            }
            assertSame(stats.activations(), all(sums, z -> textbook.activations(layer, z[layer])));
            assertSame(stats.dJda(), all(deltas, d -> textbook.byActivations(layer, d[layer + 1])));
            assertThat(stats.deadUnits()).as("dead units of layer %d", layer).isEqualTo(dead(spec, sums, layer));
            assertThat(stats.saturatedShare())
                    .as("saturated share of layer %d", layer)
                    .isEqualTo(saturated(spec.activation(), all(sums, z -> textbook.activations(layer, z[layer]))));
            dead += stats.deadUnits();
            saturated = Math.max(saturated, stats.saturatedShare());
        }
        return new Census(dead, saturated);
    }

    private static TextbookNetwork textbook(Snapshot snapshot) {
        float[] parameters = snapshot.parameters().toArray();
        double[] doubles = new double[parameters.length];
        Arrays.setAll(doubles, i -> parameters[i]);
        ExperimentSpec spec = snapshot.spec();
        return new TextbookNetwork(spec.shape(), spec.activation(), spec.loss(), doubles);
    }

    private interface Row {
        double[] of(double[][] layers);
    }

    private static double[] all(List<double[][]> samples, Row row) {
        return samples.stream()
                .flatMapToDouble(sample -> Arrays.stream(row.of(sample)))
                .toArray();
    }

    private static double[] predictions(Loss loss, double[] logits) {
        double[] predictions = new double[logits.length];
        loss.outputs(logits, predictions);
        return predictions;
    }

    private static int dead(ExperimentSpec spec, List<double[][]> sums, int layer) {
        return spec.activation() != Activation.RELU
                ? 0
                : (int) IntStream.range(0, spec.shape().units(layer))
                        .filter(unit -> sums.stream().allMatch(z -> z[layer][unit] <= 0))
                        .count();
    }

    private static double saturated(Activation activation, double[] values) {
        return switch (activation) {
            case TANH -> share(values, 0, 0.97);
            case SIGMOID -> share(values, 0.5, 0.49);
            default -> 0;
        };
    }

    private static double share(double[] values, double middle, double reach) {
        return (double) Arrays.stream(values)
                        .filter(a -> Math.abs(a - middle) > reach)
                        .count()
                / values.length;
    }

    private static void assertSame(Summary summary, double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double meanSquare = Arrays.stream(values).map(v -> v * v).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        double rms = Math.sqrt(meanSquare);
        assertThat(summary.rms()).isCloseTo(rms, within(ROUNDING * rms));
        assertThat(summary.mean()).isCloseTo(mean, within(ROUNDING * rms));
        assertThat(summary.std()).isCloseTo(Math.sqrt(variance), within(ROUNDING * rms));
        assertCounted(summary.histogram(), values, ROUNDING * rms);
    }

    /** A bin holds the values that lie inside by more than a rounding, and perhaps those at its edges. */
    private static void assertCounted(Histogram histogram, double[] values, double rounding) {
        double width = (histogram.max() - histogram.min()) / histogram.bins();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            double from = histogram.min() + bin * width;
            double to = from + width;
            assertThat((long) histogram.count(bin))
                    .as("count from %s to %s", from, to)
                    .isBetween(
                            Arrays.stream(values)
                                    .filter(v -> v > from + rounding && v < to - rounding)
                                    .count(),
                            Arrays.stream(values)
                                    .filter(v -> v > from - rounding && v < to + rounding)
                                    .count());
        }
        int inside = IntStream.range(0, histogram.bins()).map(histogram::count).sum();
        assertThat(inside + histogram.below() + histogram.above()).isEqualTo(values.length);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyCellOfThePlaneShowsWhatTheNetworkSaysThere(Activation activation, Loss loss) {
        assertMapped(snapshot(spec(activation, loss)));
        assertMapped(snapshot(wide(spec(activation, loss))));
    }

    private static void assertMapped(Snapshot snapshot) {
        TextbookNetwork textbook = textbook(snapshot);
        var grid = snapshot.grid().orElseThrow();
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 9; column++) {
                double[][] z = textbook.weightedSums(centre(grid.plane(), column, row, 9));
                double[] expected = predictions(
                        snapshot.spec().loss(), z[snapshot.spec().shape().depth()]);
                for (int output = 0; output < expected.length; output++) {
                    assertThat((double) grid.value(column, row, output))
                            .isCloseTo(expected[output], within(ROUNDING * (1 + Math.abs(expected[output]))));
                }
            }
        }
        var maps = snapshot.unitMaps().orElseThrow();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                double[][] z = textbook.weightedSums(centre(maps.plane(), column, row, 4));
                for (int layer = 0; layer < snapshot.spec().shape().depth(); layer++) {
                    double[] expected = textbook.activations(layer, z[layer]);
                    for (int unit = 0; unit < expected.length; unit++) {
                        assertThat((double) maps.value(layer, unit, column, row))
                                .isCloseTo(expected[unit], within(ROUNDING * (1 + Math.abs(expected[unit]))));
                    }
                }
            }
        }
    }

    /** Row 0 is the top. */
    private static double[] centre(Plane plane, int column, int row, int side) {
        return new double[] {
            plane.minX() + (column + 0.5) / side * plane.width(), plane.maxY() - (row + 0.5) / side * plane.height()
        };
    }
}
