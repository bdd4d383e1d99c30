package org.initium.figure;

import java.util.Locale;
import java.util.function.Supplier;

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
