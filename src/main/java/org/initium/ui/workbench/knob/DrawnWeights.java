package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.paint.LayerNames;
import org.initium.text.Messages;

/** How large the first weights of each layer are drawn; layers that are alike stand together, and none where nothing is random. */
record DrawnWeights(List<Row> rows) {
    private static final Messages MESSAGES = Messages.of(DrawnWeights.class);

    /** The weights into one layer or several. */
    record Row(String layers, int inputs, double deviation) {}

    static DrawnWeights of(ExperimentSpec spec) {
        NetworkShape shape = spec.shape();
        List<Row> rows = new ArrayList<>();
        int first = 1;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            boolean last = layer >= shape.depth() - 1
                    || deviation(spec, layer + 1) != deviation(spec, layer)
                    || shape.fanIn(layer + 1) != shape.fanIn(layer);
            if (last && deviation(spec, layer) > 0) {
                rows.add(new Row(name(shape, first, layer), shape.fanIn(layer), deviation(spec, layer)));
            }
            first = last ? layer + 1 : first;
        }
        return new DrawnWeights(List.copyOf(rows));
    }

    private static double deviation(ExperimentSpec spec, int layer) {
        return Math.sqrt(spec.initializer()
                .variance(spec.shape().fanIn(layer), spec.shape().fanOut(layer)));
    }

    private static String name(NetworkShape shape, int first, int last) {
        return first == last ? LayerNames.layer(shape, first) : MESSAGES.text("notes.layers", first, last);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
