package org.initium.figure;

import java.util.Locale;
import java.util.function.Supplier;
import org.initium.figure.boundary.BoundaryFigure;
import org.initium.figure.chart.AccuracyFigure;
import org.initium.figure.chart.BatchErrorsFigure;
import org.initium.figure.chart.CostFigure;
import org.initium.figure.chart.WeightDecayFigure;
import org.initium.figure.digits.ConfusionFigure;
import org.initium.figure.digits.DigitGridFigure;
import org.initium.figure.digits.DrawnDigitFigure;
import org.initium.figure.digits.FirstWeightsFigure;
import org.initium.figure.digits.RightWrongFigure;
import org.initium.figure.formula.FormulaFigure;
import org.initium.figure.layers.BatchHistogramsFigure;
import org.initium.figure.layers.CensusFigure;
import org.initium.figure.layers.HiddenSumsFigure;
import org.initium.figure.layers.LayerShapesFigure;
import org.initium.figure.layers.LayerStackFigure;
import org.initium.figure.layers.LayersFigure;
import org.initium.figure.network.NetworkFigure;
import org.initium.figure.scene.Figure;
import org.initium.figure.signals.RandomWalkFigure;
import org.initium.figure.signals.SigmoidSumsFigure;
import org.initium.figure.signals.SignalProfileFigure;
import org.initium.figure.signals.WeightedSumFigure;
import org.initium.figure.symmetry.RestartsFigure;
import org.initium.figure.symmetry.TwinsFigure;
import org.initium.figure.symmetry.UnitsFigure;
import org.initium.figure.variance.ClinicFigure;
import org.initium.figure.variance.DerivationFigure;

/** The views that a lab can show. Adding one is one constant here and one figure class. */
@SuppressWarnings("ImmutableEnumChecker") // the factories are constructors and hold nothing
public enum Panel {
    NETWORK(NetworkFigure::new),
    BOUNDARY(BoundaryFigure::new),
    LAYERS(LayersFigure::new),
    COST(CostFigure::new),
    SIGNAL_PROFILE(SignalProfileFigure::new),
    FORMULA(FormulaFigure::new),
    DRAWN_DIGIT(DrawnDigitFigure::new),
    DIGIT_GRID(DigitGridFigure::new),
    RIGHT_WRONG(RightWrongFigure::new),
    BATCH_ERRORS(BatchErrorsFigure::new),
    HIDDEN_SUMS(HiddenSumsFigure::new),
    BATCH_HISTOGRAMS(BatchHistogramsFigure::new),
    ACCURACY(AccuracyFigure::new),
    CONFUSION(ConfusionFigure::new),
    FIRST_WEIGHTS(FirstWeightsFigure::new),
    WEIGHT_DECAY(WeightDecayFigure::new),
    LAYER_SHAPES(LayerShapesFigure::new),
    ACTIVATION_STACK(LayerStackFigure::activations),
    GRADIENT_STACK(LayerStackFigure::gradients),
    CENSUS(CensusFigure::new),
    WEIGHTED_SUM(WeightedSumFigure::new),
    SIGMOID_SUMS(SigmoidSumsFigure::new),
    RANDOM_WALK(RandomWalkFigure::new),
    UNITS(UnitsFigure::new),
    TWINS(TwinsFigure::new),
    RESTARTS(RestartsFigure::new),
    DERIVATION(DerivationFigure::new),
    CLINIC(ClinicFigure::new);

    private final Supplier<Figure> factory;

    Panel(Supplier<Figure> factory) {
        this.factory = factory;
    }

    public Figure create() {
        return factory.get();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
