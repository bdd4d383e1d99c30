package org.initium.figure.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.study.variance.DerivationStep;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.MathText;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationFigureTest {
    private static final ProbePlan WITH_MOMENTS =
            new ProbePlan(0, 0, LayerDetail.NUMBERS, 5, false, ProbePlan.Samples.ALL, true);
    private static final int WIDTH = 80;

    private final Figure figure = Panel.DERIVATION.create();

    @Test
    void theWeightsAreThoseOfTheNetworkAsItIsNow() {
        Trainer trainer = trainer(0, 0.1);
        Snapshot fresh = trainer.snapshot(WITH_MOMENTS);
        trainer.advance(400);
        Snapshot trained = trainer.snapshot(WITH_MOMENTS);
        for (Snapshot now : List.of(fresh, trained)) {
            LayerDerivation layer = derivation(now, 2);
            assertThat(layer.line(DerivationStep.WEIGHT).measured()).isCloseTo(weightVariance(now, 2), within(1e-12));
            assertThat(layer.line(DerivationStep.WEIGHT).predicted()).isCloseTo(1.0 / WIDTH, within(1e-15));
        }
        assertThat(weightVariance(trained, 2)).isNotEqualTo(weightVariance(fresh, 2));
    }

    private static double weightVariance(Snapshot now, int layer) {
        NetworkShape shape = now.spec().shape();
        float[] all = now.parameters().toArray();
        int from = shape.weightOffset(layer);
        int count = shape.fanIn(layer) * shape.fanOut(layer);
        double mean = IntStream.range(from, from + count)
                .mapToDouble(i -> all[i])
                .average()
                .orElseThrow();
        return IntStream.range(from, from + count)
                .mapToDouble(i -> Math.pow(all[i] - mean, 2))
                .average()
                .orElseThrow();
    }

    @Test
    void everyRightSideFollowsFromWhatIsMeasured() {
        LayerDerivation layer = derivation(trainer(0, 0.1).snapshot(WITH_MOMENTS), 3);
        assertThat(layer.line(DerivationStep.FORWARD_SUM).predicted())
                .isEqualTo(WIDTH * layer.line(DerivationStep.FORWARD_PRODUCT).measured());
        assertThat(layer.line(DerivationStep.FORWARD_ACTIVATION).predicted())
                .isEqualTo(layer.line(DerivationStep.FORWARD_SUM).measured());
        assertThat(layer.gain(DerivationStep.BACKWARD).orElseThrow().value())
                .isEqualTo(WIDTH * layer.line(DerivationStep.WEIGHT).measured());
    }

    @Test
    void allLinesHoldInAFreshNetworkAndAMeanBreaksTheProductByTwo() {
        assertThat(figure.describe(scene(trainer(0, 0.1).snapshot(WITH_MOMENTS), 1)))
                .startsWith("Layer 1 at step 0: Of 9 lines, 0 do not hold.");
        Snapshot shifted = trainer(0.1, 0.1).snapshot(WITH_MOMENTS);
        assertThat(derivation(shifted, 1).line(DerivationStep.FORWARD_PRODUCT).ratio())
                .isCloseTo(2, within(0.05));
        assertThat(figure.describe(scene(shifted, 1))).contains("do not hold. Var(w a) = Var(w) Var(a):");
    }

    @Test
    void aLayerThatIsNotThereIsTheLastOne() {
        Snapshot now = trainer(0, 0.1).snapshot(WITH_MOMENTS);
        assertThat(derivation(now, 9).layer()).isEqualTo(3);
        assertThat(figure.describe(scene(now, 9))).startsWith("Layer 3 at step 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {190, 240, 300, 420, 700})
    void noFormulaIsMadeTooSmallToRead(double width) {
        Pen pen = new Pen(new SVGGraphics2D(10, 10), FigureTheme.LIGHT);
        for (DerivationStep step : DerivationStep.values()) {
            double room = DerivationColumns.of(width).formula() - DerivationFigure.MARGIN;
            assertThat(room / pen.width(new MathText(step.formula(), step.tex())))
                    .as(step.formula())
                    .isGreaterThan(0.66);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {190, 300, 700})
    void aPictureOfTheLeastHeightHasARatioForEachLine(int width) {
        Scene scene = scene(trainer(0, 0.1).snapshot(WITH_MOMENTS), 1);
        int height = (int) figure.leastHeight(width, scene);
        List<String> words = Words.of(new FigureExport(figure, scene, FigureTheme.LIGHT, width, height));
        assertThat(words)
                .containsAll(LayerDerivation.of(scene).orElseThrow().lines().stream()
                        .map(line -> FigureText.value(line.ratio()))
                        .toList());
        assertThat(words).contains("ratio", "Weights", "Forward: a to a′", "Backward");
    }

    private static Trainer trainer(double mean, double sd) {
        ExperimentSpec spec = Scenes.PLAYGROUND
                .withData(new DataSpec.Gaussian(WIDTH, 300, mean, sd, 0, 0))
                .withShape(NetworkShape.of(WIDTH, WIDTH, WIDTH, WIDTH, 1))
                .withActivation(Activation.TANH)
                .withInitializer(Initializer.parse("xavier-normal"));
        return new Trainer(spec);
    }

    private static LayerDerivation derivation(Snapshot now, int layer) {
        return LayerDerivation.of(scene(now, layer)).orElseThrow();
    }

    private static Scene scene(Snapshot now, int layer) {
        return new Scene(List.of(new Scene.Arm("one", now)), 0, ViewOptions.DEFAULT.withDerived(layer));
    }
}
