package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.initium.engine.data.DataSpec;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Divergence;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.io.ExperimentJson;
import org.initium.text.Messages;

/** What came out of a run, for a program or for a reader. */
final class RunReport {
    private static final Messages TEXT = Messages.of(RunReport.class);

    private RunReport() {}

    static ObjectNode json(TimedRun run) {
        Snapshot end = run.snapshot();
        ObjectNode object = JsonText.object();
        object.set("spec", ExperimentJson.tree(end.spec()));
        object.put("seed", end.spec().seed()).put("step", end.step());
        JsonText.number(object, "epoch", end.epoch());
        JsonText.number(object, "cost", end.cost());
        JsonText.number(object, "accuracy", end.accuracy());
        if (end.data().hasTest()) {
            JsonText.number(object, "test_cost", end.testCost());
            JsonText.number(object, "test_accuracy", end.testAccuracy());
        }
        EpochReport.write(end.epochs(), object);
        object.putNull("diverged");
        end.divergence().ifPresent(divergence -> describe(divergence, object.putObject("diverged")));
        JsonText.number(object, "elapsed_s", run.seconds());
        JsonText.number(object, "samples_per_s", run.samplesPerSecond());
        ArrayNode layers = object.putArray("layers");
        layers(end).forEach(layer -> describe(layer, layers.addObject()));
        return object;
    }

    private static void describe(Divergence divergence, ObjectNode object) {
        object.put("step", divergence.step())
                .put("layer", divergence.layer())
                .put("unit", divergence.unit())
                .put("quantity", name(divergence))
                .put("value", Double.toString(divergence.value()));
    }

    private static void describe(LayerStats layer, ObjectNode object) {
        object.put("layer", layer.layer());
        JsonText.number(object, "a_mean", layer.activations().mean());
        JsonText.number(object, "a_std", layer.activations().std());
        JsonText.number(object, "dJ_da_rms", layer.dJda().rms());
        JsonText.number(object, "dJ_dz_rms", layer.dJdz().rms());
        JsonText.number(object, "dJ_dW_rms", layer.dJdW().rms());
        JsonText.number(object, "dead", layer.deadShare());
        JsonText.number(object, "saturated", layer.saturatedShare());
    }

    /** The layers that have weights: the input does nothing. */
    private static List<LayerStats> layers(Snapshot end) {
        return end.layers().stream().filter(layer -> layer.layer() > 0).toList();
    }

    static String text(TimedRun run) {
        Snapshot end = run.snapshot();
        TextTable summary = new TextTable("ll")
                .row(TEXT.text("report.experiment"), experiment(end.spec()))
                .row(TEXT.text("report.seed"), Long.toString(end.spec().seed()))
                .row(TEXT.text("report.step"), Long.toString(end.step()))
                .row(TEXT.text("report.epoch"), Numbers.of(end.epoch()))
                .row(TEXT.text("report.cost"), Numbers.of(end.cost()))
                .row(TEXT.text("report.accuracy"), Numbers.percent(end.accuracy()));
        if (end.data().hasTest()) {
            summary.row(TEXT.text("report.testCost"), Numbers.of(end.testCost()))
                    .row(TEXT.text("report.testAccuracy"), Numbers.percent(end.testAccuracy()));
        }
        summary.row(
                TEXT.text("report.time"),
                TEXT.text("report.speed", Numbers.of(run.seconds()), Numbers.grouped(run.samplesPerSecond())));
        TextTable layers =
                new TextTable("rrrrrrrr").row(TEXT.text("report.layers").split(", "));
        for (LayerStats layer : layers(end)) {
            layers.row(
                    Integer.toString(layer.layer()),
                    Numbers.of(layer.activations().mean()),
                    Numbers.of(layer.activations().std()),
                    Numbers.of(layer.dJda().rms()),
                    Numbers.of(layer.dJdz().rms()),
                    Numbers.of(layer.dJdW().rms()),
                    Numbers.percent(layer.deadShare()),
                    Numbers.percent(layer.saturatedShare()));
        }
        return summary + System.lineSeparator() + layers + EpochReport.text(end.epochs());
    }

    /** Says in one line where a run stopped, if it did. */
    static void warn(TimedRun run, PrintWriter err) {
        run.snapshot().divergence().ifPresent(divergence -> {
            err.println(TEXT.text(
                    divergence.layer() == 0 ? "report.divergedCost" : "report.diverged",
                    Long.toString(run.snapshot().spec().seed()),
                    Long.toString(divergence.step()),
                    name(divergence),
                    Integer.toString(divergence.layer()),
                    Integer.toString(divergence.unit()),
                    Double.toString(divergence.value())));
            err.flush();
        });
    }

    private static String experiment(ExperimentSpec spec) {
        String sizes = spec.shape().sizes().stream().map(String::valueOf).collect(Collectors.joining(","));
        return "%s, [%s], %s, %s, %s, %s at %s"
                .formatted(
                        data(spec.data()),
                        sizes,
                        spec.activation().id(),
                        spec.initializer().id(),
                        spec.loss().id(),
                        spec.optimizer().id(),
                        Double.toString(spec.optimizer().rate()));
    }

    private static String data(DataSpec data) {
        if (data instanceof DataSpec.Toy toy) {
            return toy.set().id();
        }
        if (data instanceof DataSpec.Gaussian || data instanceof DataSpec.OnOff) {
            return TEXT.text("report.manyFeatures", data.features());
        }
        return data instanceof DataSpec.Images images ? images.source().name() : TEXT.text("report.ownPoints");
    }

    private static String name(Divergence divergence) {
        return divergence.quantity().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
