package org.initium.figure.scene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Choices of the viewer that change a picture but not the run.
 *
 * @param links what the links of the network show
 * @param logCost whether the cost axis is logarithmic
 * @param flowPhase 0 to 1: how far the dashes on the links have flowed
 * @param running whether the run is going on (dashes flow only then)
 * @param highlighted index in the flat parameter vector of the weight or bias to mark, if any
 * @param wholeAccuracy whether the accuracy axis always runs from 0 to 100 %, and not from 85 % once all arms are above it
 * @param layerBars what the strips of the layers show as bars
 * @param layerLine the gradient that they show as a line
 * @param sketch the picture that is shown to the network
 * @param windows of the charts that are looked at closely, by their kind, what is in view
 * @param clinic what the viewer makes of the printed formulas
 * @param derived the layer whose derivation is shown
 * @param exchange units of the network that are on their way to each other's place
 */
public record ViewOptions(
        Links links,
        boolean logCost,
        double flowPhase,
        boolean running,
        OptionalInt highlighted,
        boolean wholeAccuracy,
        LayerQuantity layerBars,
        LayerQuantity layerLine,
        Sketch sketch,
        Map<Class<? extends Figure>, ChartWindow> windows,
        ClinicNotes clinic,
        int derived,
        Optional<Exchange> exchange) {
    /** What the links of the network show. */
    public enum Links {
        WEIGHTS,
        GRADIENTS
    }

    public static final ViewOptions DEFAULT = new ViewOptions(Links.WEIGHTS, true, 0, false);

    public ViewOptions {
        windows = Map.copyOf(windows);
    }

    public ViewOptions(Links links, boolean logCost, double flowPhase, boolean running) {
        this(
                links,
                logCost,
                flowPhase,
                running,
                OptionalInt.empty(),
                false,
                LayerQuantity.ACTIVATIONS,
                LayerQuantity.DJ_DZ,
                Sketch.FIRST_EXAMPLE,
                Map.of(),
                ClinicNotes.NONE,
                1,
                Optional.empty());
    }

    public ViewOptions withLinks(Links newLinks) {
        return changed(draft -> draft.links = newLinks);
    }

    public ViewOptions withLogCost(boolean newLogCost) {
        return changed(draft -> draft.logCost = newLogCost);
    }

    public ViewOptions withFlow(double newPhase, boolean newRunning) {
        return changed(draft -> {
            draft.flowPhase = newPhase;
            draft.running = newRunning;
        });
    }

    public ViewOptions withHighlighted(OptionalInt newHighlighted) {
        return changed(draft -> draft.highlighted = newHighlighted);
    }

    public ViewOptions withWholeAccuracy(boolean newWholeAccuracy) {
        return changed(draft -> draft.wholeAccuracy = newWholeAccuracy);
    }

    public ViewOptions withLayers(LayerQuantity newBars, LayerQuantity newLine) {
        return changed(draft -> {
            draft.layerBars = newBars;
            draft.layerLine = newLine;
        });
    }

    public ViewOptions withSketch(Sketch newSketch) {
        return changed(draft -> draft.sketch = newSketch);
    }

    /** What of a chart is in view; empty for the whole. */
    public Optional<ChartWindow> window(Class<? extends Figure> chart) {
        return Optional.ofNullable(windows.get(chart));
    }

    /** Looks at a part of a chart, or with none at the whole. */
    public ViewOptions withWindow(Class<? extends Figure> chart, Optional<ChartWindow> window) {
        Map<Class<? extends Figure>, ChartWindow> others = new HashMap<>(windows);
        others.remove(chart);
        window.ifPresent(part -> others.put(chart, part));
        return changed(draft -> draft.windows = others);
    }

    public ViewOptions withClinic(ClinicNotes newClinic) {
        return changed(draft -> draft.clinic = newClinic);
    }

    public ViewOptions withDerived(int newDerived) {
        return changed(draft -> draft.derived = newDerived);
    }

    public ViewOptions withExchange(Optional<Exchange> newExchange) {
        return changed(draft -> draft.exchange = newExchange);
    }

    private ViewOptions changed(Consumer<ViewDraft> change) {
        ViewDraft draft = new ViewDraft(this);
        change.accept(draft);
        return draft.options();
    }
}
