package org.initium.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.WeightEdit;

/** An experiment to its JSON tree; the twin of {@link SpecReader}. */
final class SpecWriter {
    private SpecWriter() {}

    static ObjectNode tree(ExperimentSpec spec) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", SpecReader.SINGLE).put("app", AppVersion.text());
        tree.set("data", DataJson.tree(spec.data()));
        spec.shape().sizes().forEach(tree.putArray("layers")::add);
        tree.put("activation", spec.activation().id())
                .put("loss", spec.loss().id())
                .put("init", spec.initializer().id())
                .put("bias", spec.bias().id());
        tree.putObject("optimizer")
                .put("id", spec.optimizer().id())
                .put("rate", spec.optimizer().rate());
        tree.put("schedule", spec.schedule().id())
                .put("regularizer", spec.regularizer().id());
        if (spec.batch() == ExperimentSpec.FULL_BATCH) {
            tree.put("batch", SpecReader.FULL);
        } else {
            tree.put("batch", spec.batch());
        }
        tree.put("shuffle", spec.shuffle()).put("seed", spec.seed());
        ArrayNode edits = tree.putArray("edits");
        spec.edits().forEach(edit -> edit(edit, edits.addObject()));
        return tree;
    }

    /** With the runs compared, if any are. */
    static ObjectNode tree(Setup setup) {
        ObjectNode tree = tree(setup.spec());
        if (setup.isComparing()) {
            tree.put("format", SpecReader.COMPARED);
            ComparedJson.write(setup, tree);
        }
        return tree;
    }

    private static void edit(WeightEdit edit, ObjectNode tree) {
        tree.put("step", edit.step()).put("index", edit.index());
        // The short form, unless reading it as a double and rounding again would give a neighbour.
        float value = edit.value();
        if ((float) Double.parseDouble(Float.toString(value)) == value) {
            tree.put("value", value);
        } else {
            tree.put("value", (double) value);
        }
    }
}
