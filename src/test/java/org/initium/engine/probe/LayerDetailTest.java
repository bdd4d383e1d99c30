package org.initium.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.initium.engine.math.Crew;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.junit.jupiter.api.Test;

class LayerDetailTest {
    private static final NetworkShape SHAPE = NetworkShape.of(2, 5, 4, 1);
    private static final int SAMPLES = 6;
    private static final int BINS = 8;

    private static List<LayerStats> layers(LayerDetail detail) {
        float[] parameters = new float[SHAPE.parameterCount()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) Math.sin(1 + i);
        }
        float[] inputs = new float[2 * SAMPLES];
        float[] targets = new float[SAMPLES];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) Math.cos(i);
            targets[i / 2] = i / 2 % 2;
        }
        Propagation pass = Propagation.of(SHAPE, Activation.TANH, Loss.BINARY_CROSS_ENTROPY);
        pass.forward(parameters, inputs, 0, SAMPLES);
        pass.backward(targets, 0, SAMPLES);
        return LayerProbe.layers(
                pass, Activation.TANH, Loss.BINARY_CROSS_ENTROPY, parameters, detail, BINS, Crew.ALONE);
    }

    private static void assertSameNumbers(LayerDetail detail, Function<LayerStats, Summary> quantity) {
        List<LayerStats> all = layers(LayerDetail.EVERYTHING);
        List<LayerStats> some = layers(detail);
        for (int layer = 1; layer <= SHAPE.depth(); layer++) {
            Summary told = quantity.apply(some.get(layer));
            Summary known = quantity.apply(all.get(layer));
            assertThat(told.rms()).isPositive().isEqualTo(known.rms());
            assertThat(told.mean()).isEqualTo(known.mean());
            assertThat(told.std()).isEqualTo(known.std());
        }
    }

    private static int counted(Summary summary) {
        Histogram histogram = summary.histogram();
        return IntStream.range(0, histogram.bins()).map(histogram::count).sum() + histogram.below() + histogram.above();
    }

    @Test
    void nothingIsToldOfNoLayer() {
        assertThat(layers(LayerDetail.NOTHING)).isEmpty();
    }

    @Test
    void numbersAreThoseOfACloserLook() {
        for (LayerDetail detail : List.of(LayerDetail.NUMBERS, LayerDetail.STACKS)) {
            assertSameNumbers(detail, LayerStats::activations);
            assertSameNumbers(detail, LayerStats::dJda);
            assertSameNumbers(detail, LayerStats::dJdz);
            assertSameNumbers(detail, LayerStats::dJdW);
            assertThat(layers(detail))
                    .extracting(LayerStats::deadUnits, LayerStats::saturatedShare)
                    .isEqualTo(layers(LayerDetail.EVERYTHING).stream()
                            .map(layer -> tuple(layer.deadUnits(), layer.saturatedShare()))
                            .toList());
        }
    }

    @Test
    void numbersComeWithoutHistograms() {
        assertThat(layers(LayerDetail.NUMBERS)).allSatisfy(layer -> assertThat(counted(layer.activations())
                        + counted(layer.dJda())
                        + counted(layer.dJdz())
                        + counted(layer.dJdW()))
                .isZero());
    }

    @Test
    void stacksHaveTheHistogramsThatEverythingHas() {
        List<LayerStats> all = layers(LayerDetail.EVERYTHING);
        List<LayerStats> some = layers(LayerDetail.STACKS);
        for (int layer = 1; layer <= SHAPE.depth(); layer++) {
            assertThat(counted(some.get(layer).activations())).isEqualTo(SAMPLES * SHAPE.units(layer));
            assertSame(
                    some.get(layer).activations().histogram(),
                    all.get(layer).activations().histogram());
            assertSame(some.get(layer).dJda().histogram(), all.get(layer).dJda().histogram());
        }
    }

    private static void assertSame(Histogram told, Histogram known) {
        assertThat(told.min()).isEqualTo(known.min());
        assertThat(told.max()).isEqualTo(known.max());
        assertThat(IntStream.range(0, told.bins()).map(told::count))
                .containsExactly(IntStream.range(0, known.bins())
                        .map(known::count)
                        .boxed()
                        .toArray(Integer[]::new));
    }

    @Test
    void weightedSumsAndWeightsAreToldWithEverythingElseOnly() {
        assertThat(layers(LayerDetail.STACKS).get(1).weights().rms()).isNaN();
        assertThat(layers(LayerDetail.STACKS).get(1).weightedSums().rms()).isNaN();
        assertThat(counted(layers(LayerDetail.EVERYTHING).get(1).weights())).isEqualTo(10);
        assertThat(counted(layers(LayerDetail.EVERYTHING).get(1).weightedSums()))
                .isEqualTo(5 * SAMPLES);
    }
}
