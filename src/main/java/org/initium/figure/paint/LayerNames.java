package org.initium.figure.paint;

import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;

/** What layers and units are called, counted from 1 as people do. */
public final class LayerNames {
    private static final Messages MESSAGES = Messages.of(LayerNames.class);

    private LayerNames() {}

    /** "input", "hidden 1" or "output" in the words of the room; layer 0 is the input. */
    public static String layer(NetworkShape shape, int layer) {
        if (layer == 0) {
            return MESSAGES.text("layer.input");
        }
        return layer == shape.depth() ? MESSAGES.text("layer.output") : MESSAGES.text("layer.hidden", layer);
    }

    /** The name, or what formulas call the layer where that is too long: x, 1, 2, …, ŷ. */
    public static String fitting(NetworkShape shape, int layer, double room) {
        String name = layer(shape, layer);
        if (FigureFont.LABEL.width(name) <= room) {
            return name;
        }
        if (layer == 0) {
            return MESSAGES.text("layer.input.short");
        }
        return layer == shape.depth() ? MESSAGES.text("layer.output.short") : Integer.toString(layer);
    }

    /** "x1" for an input, "hidden 1 unit 3" for others. */
    public static String unit(NetworkShape shape, int layer, int unit) {
        return layer == 0
                ? MESSAGES.text("unit.input", unit + 1)
                : MESSAGES.text("unit.of", layer(shape, layer), unit + 1);
    }

    /** The function of a layer: "ReLU", "sigmoid"; nothing for the input. */
    public static String function(ExperimentSpec spec, int layer) {
        if (layer == 0) {
            return "";
        }
        return layer == spec.shape().depth()
                ? named("output.", spec.loss().id())
                : named("activation.", spec.activation().id());
    }

    private static String named(String area, String id) {
        return MESSAGES.has(area + id) ? MESSAGES.text(area + id) : id;
    }
}
