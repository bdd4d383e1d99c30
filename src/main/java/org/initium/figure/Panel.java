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
    FORMULA(FormulaFigure::new);

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
