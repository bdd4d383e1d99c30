package org.initium.ui.workbench.panel;

import org.initium.engine.network.NetworkShape;
import org.initium.text.Messages;

/** Weights and biases in words. */
final class ParameterNames {
    private static final Messages MESSAGES = Messages.of(ParameterNames.class);

    private ParameterNames() {}

    /** The parameter at {@code index} of the flat vector: "weight from x1 to hidden 1 unit 3". Units count from 1. */
    static String of(NetworkShape shape, int index) {
        int layer = 1;
        while (index >= shape.weightOffset(layer + 1)) {
            layer++;
        }
        int bias = index - shape.biasOffset(layer);
        if (bias >= 0) {
            return MESSAGES.text("parameter.bias", unit(shape, layer, bias));
        }
        int weight = index - shape.weightOffset(layer);
        int fanOut = shape.fanOut(layer);
        return MESSAGES.text(
                "parameter.weight", unit(shape, layer - 1, weight / fanOut), unit(shape, layer, weight % fanOut));
    }

    private static String unit(NetworkShape shape, int layer, int unit) {
        if (layer == 0) {
            return MESSAGES.text("unit.input", unit + 1);
        }
        if (layer == shape.depth()) {
            return shape.outputs() == 1 ? MESSAGES.text("unit.output") : MESSAGES.text("unit.outputs", unit + 1);
        }
        return MESSAGES.text("unit.hidden", layer, unit + 1);
    }
}
