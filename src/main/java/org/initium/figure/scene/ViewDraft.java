package org.initium.figure.scene;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Choices of the viewer while one is being changed: names them once for all {@code with} methods. */
final class ViewDraft {
    ViewOptions.Links links;
    boolean logCost;
    double flowPhase;
    boolean running;
    OptionalInt highlighted;
    boolean wholeAccuracy;
    LayerQuantity layerBars;
    LayerQuantity layerLine;
    Sketch sketch;
    Map<Class<? extends Figure>, ChartWindow> windows;
    ClinicNotes clinic;
    int derived;
    Optional<Exchange> exchange;

    ViewDraft(ViewOptions options) {
        links = options.links();
        logCost = options.logCost();
        flowPhase = options.flowPhase();
        running = options.running();
        highlighted = options.highlighted();
        wholeAccuracy = options.wholeAccuracy();
        layerBars = options.layerBars();
        layerLine = options.layerLine();
        sketch = options.sketch();
        windows = options.windows();
        clinic = options.clinic();
        derived = options.derived();
        exchange = options.exchange();
    }

    ViewOptions options() {
        return new ViewOptions(
                links,
                logCost,
                flowPhase,
                running,
                highlighted,
                wholeAccuracy,
                layerBars,
                layerLine,
                sketch,
                windows,
                clinic,
                derived,
                exchange);
    }
}
