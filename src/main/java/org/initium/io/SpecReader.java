package org.initium.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.WeightEdit;
import org.initium.text.Messages;

/** An experiment from its JSON tree; the twin of {@link SpecWriter}. */
final class SpecReader {
    /** The format of a single run; the number grows when an older program would misread a newer file. */
    static final int SINGLE = 1;

    /** The format with runs compared. */
    static final int COMPARED = 2;

    static final String FULL = "full";

    static final String LAB = "lab";

    private static final List<String> FIELDS = List.of(
            "format",
            "app",
            LAB,
            "data",
            "layers",
            "activation",
            "loss",
            "init",
            "bias",
            "optimizer",
            "schedule",
            "regularizer",
            "batch",
            "shuffle",
            "seed",
            "edits");

    private static final Messages TEXT = Messages.of(SpecReader.class);

    private SpecReader() {}

    static Setup read(Fields fields) throws FileProblem {
        boolean compared = format(fields) == COMPARED;
        List<String> names = new ArrayList<>(FIELDS);
        if (compared) {
            names.add(ComparedJson.FIELD);
            names.add(ComparedJson.SHARES_BIAS);
        }
        fields.only(names.toArray(String[]::new));
        ExperimentSpec spec = spec(fields);
        return compared ? ComparedJson.read(fields, spec) : Setup.single(spec);
    }

    static Optional<String> lab(Fields fields) throws FileProblem {
        return fields.has(LAB) ? Optional.of(fields.text(LAB)) : Optional.empty();
    }

    private static ExperimentSpec spec(Fields fields) throws FileProblem {
        DataSpec data = DataJson.read(fields.object("data"));
        NetworkShape shape = shape(fields);
        Activation activation = fields.parsed("activation", Activation::parse);
        Loss loss = fields.parsed("loss", Loss::parse);
        Initializer initializer = fields.parsed("init", Initializer::parse);
        BiasRule bias = fields.parsed("bias", BiasRule::parse);
        OptimizerSpec optimizer = optimizer(fields.object("optimizer"));
        Schedule schedule = fields.parsed("schedule", Schedule::parse);
        Regularizer regularizer = fields.parsed("regularizer", Regularizer::parse);
        int batch = batch(fields);
        boolean shuffle = fields.truth("shuffle");
        long seed = fields.wholeLong("seed");
        List<WeightEdit> edits = edits(fields);
        return fields.valid("", () -> {
            ExperimentSpec spec = new ExperimentSpec(
                    data,
                    shape,
                    activation,
                    loss,
                    initializer,
                    bias,
                    optimizer,
                    schedule,
                    regularizer,
                    batch,
                    shuffle,
                    seed,
                    edits);
            spec.requireFit();
            return spec;
        });
    }

    private static int format(Fields fields) throws FileProblem {
        int format = fields.whole("format");
        String app = fields.text("app");
        if (format < SINGLE) {
            throw fields.problem("format", TEXT.text("json.noFormat", format, SINGLE, COMPARED));
        }
        if (format > COMPARED) {
            throw fields.problem("format", TEXT.text("json.newer", format, Shown.value(app), COMPARED));
        }
        return format;
    }

    private static NetworkShape shape(Fields fields) throws FileProblem {
        List<Integer> sizes = new ArrayList<>();
        for (JsonNode size : fields.list("layers")) {
            sizes.add(fields.whole(fields.below("layers[" + sizes.size() + "]"), size));
        }
        return fields.valid("layers", () -> new NetworkShape(sizes));
    }

    private static OptimizerSpec optimizer(Fields fields) throws FileProblem {
        fields.only("id", "rate");
        double rate = fields.number("rate");
        OptimizerSpec optimizer = fields.parsed("id", OptimizerSpec::parse);
        return fields.valid("rate", () -> optimizer.withRate(rate));
    }

    private static int batch(Fields fields) throws FileProblem {
        JsonNode value = fields.value("batch");
        if (value.isTextual() && value.textValue().equals(FULL)) {
            return ExperimentSpec.FULL_BATCH;
        }
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 1) {
            throw fields.mistyped("batch", "json.aBatch", value);
        }
        return value.intValue();
    }

    private static List<WeightEdit> edits(Fields fields) throws FileProblem {
        List<WeightEdit> edits = new ArrayList<>();
        for (JsonNode each : fields.list("edits")) {
            String place = fields.below("edits[" + edits.size() + "]");
            Fields edit = new Fields(fields.file(), place, each).only("step", "index", "value");
            long step = edit.wholeLong("step");
            int index = edit.whole("index");
            float value = (float) edit.number("value");
            edits.add(edit.valid("", () -> new WeightEdit(step, index, value)));
        }
        return edits;
    }
}
