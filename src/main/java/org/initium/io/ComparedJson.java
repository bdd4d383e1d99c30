package org.initium.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.text.Messages;

/** The runs that an experiment is compared with, as JSON: a list with what sets each of them apart, the experiment itself among them. */
final class ComparedJson {
    static final String FIELD = "compared";

    /** Only written where the run looked at does not tell, so that older programs go on reading what they understand. */
    static final String SHARES_BIAS = "sharesBias";

    /** More than anyone can tell apart; each of them is a run to be trained. */
    static final int MOST = 100;

    private static final Messages TEXT = Messages.of(ComparedJson.class);

    private ComparedJson() {}

    static void write(Setup setup, ObjectNode tree) {
        ArrayNode list = tree.putArray(FIELD);
        for (Variation variation : setup.compared()) {
            ObjectNode run =
                    list.addObject().put("init", variation.initializer().id());
            variation.activation().ifPresent(activation -> run.put("activation", activation.id()));
        }
        if (!setup.equals(new Setup(setup.spec(), setup.compared()))) {
            tree.put(SHARES_BIAS, setup.sharesBias());
        }
    }

    /** {@code spec} beside those that the file compares it with. */
    static Setup read(Fields fields, ExperimentSpec spec) throws FileProblem {
        List<JsonNode> list = fields.list(FIELD);
        if (list.isEmpty()) {
            throw fields.problem(FIELD, TEXT.text("json.comparedNone", SpecReader.SINGLE));
        }
        if (list.size() > MOST) {
            throw fields.problem(FIELD, TEXT.text("json.comparedMany", list.size(), MOST));
        }
        List<Variation> compared = new ArrayList<>();
        for (JsonNode each : list) {
            String place = FIELD + "[" + compared.size() + "]";
            Variation variation = variation(new Fields(fields.file(), place, each));
            if (compared.contains(variation)) {
                throw fields.problem(place, TEXT.text("json.comparedTwice"));
            }
            compared.add(variation);
            if (variation.activation().isPresent()
                    != compared.get(0).activation().isPresent()) {
                throw fields.problem(place, TEXT.text("json.comparedActivation"));
            }
        }
        if (compared.stream().noneMatch(variation -> variation.fits(spec))) {
            String itself = spec.activation().id() + ", " + spec.initializer().id();
            throw fields.problem(FIELD, TEXT.text("json.comparedWithout", itself));
        }
        return new Setup(spec, compared, fields.has(SHARES_BIAS) && fields.truth(SHARES_BIAS));
    }

    private static Variation variation(Fields run) throws FileProblem {
        run.only("init", "activation");
        Initializer initializer = run.parsed("init", Initializer::parse);
        return new Variation(
                initializer,
                run.has("activation") ? Optional.of(run.parsed("activation", Activation::parse)) : Optional.empty());
    }
}
