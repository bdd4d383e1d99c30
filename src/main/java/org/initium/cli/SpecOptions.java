package org.initium.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
import org.initium.engine.training.Variation;
import org.initium.io.ExperimentJson;
import org.initium.lab.Lab;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe an experiment: a lab or a file to start from, and whatever shall be different. */
final class SpecOptions {
    @Option(names = "--lab", paramLabel = "ID", defaultValue = "playground", descriptionKey = "train.lab")
    private Lab lab;

    @Option(names = "--spec", paramLabel = "FILE", descriptionKey = "train.spec")
    private Path file;

    @Mixin
    private DataOptions data;

    @Option(names = "--layers", paramLabel = "N,N,...", descriptionKey = "train.layers")
    private NetworkShape layers;

    @Option(names = "--activation", paramLabel = "ID", descriptionKey = "train.activation")
    private Activation activation;

    @Option(names = "--init", paramLabel = "ID", descriptionKey = "train.init")
    private Initializer initializer;

    @Option(names = "--bias", paramLabel = "ID", descriptionKey = "train.bias")
    private BiasRule bias;

    @Option(names = "--loss", paramLabel = "ID", descriptionKey = "train.loss")
    private Loss loss;

    @Option(names = "--optimizer", paramLabel = "ID", descriptionKey = "train.optimizer")
    private OptimizerSpec optimizer;

    @Option(names = "--lr", paramLabel = "X", descriptionKey = "train.lr")
    private Double rate;

    @Option(names = "--schedule", paramLabel = "ID", descriptionKey = "train.schedule")
    private Schedule schedule;

    @Option(names = "--l2", paramLabel = "LAMBDA", descriptionKey = "train.l2")
    private Double lambda;

    @Option(names = "--batch", paramLabel = "N|full", descriptionKey = "train.batch")
    private Ids.Batch batch;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "train.seed")
    private Long seed;

    /** The lab that the experiment is of. */
    Lab lab() {
        return lab;
    }

    boolean fromFile() {
        return file != null;
    }

    /** The option that says what each arm says for itself; null without one. */
    String initialWeights() {
        return initializer != null ? "--init" : bias != null ? "--bias" : null;
    }

    boolean setsActivation() {
        return activation != null;
    }

    /** The experiment that the options describe together, beside the runs that a file compares it with. */
    Setup setup(Usage usage) {
        Setup start = file == null ? Setup.single(lab.base()) : usage.read(() -> ExperimentJson.read(file));
        ExperimentSpec base = start.spec();
        ExperimentSpec fitted = fit(base, data.choose(base.data(), usage), usage);
        ExperimentSpec spec = usage.valid(() -> changed(fitted));
        if (choosesOneOf(start.compared())) {
            return Setup.single(spec);
        }
        boolean ownBiases = start.isComparing() && bias != null;
        usage.require(!ownBiases, "train.comparedBring", "--bias", "" + file);
        return start.with(spec);
    }

    /** What sets the runs of a file apart was said here for one of them, or for another one. */
    private boolean choosesOneOf(List<Variation> compared) {
        boolean activationsDiffer =
                compared.stream().anyMatch(each -> each.activation().isPresent());
        return initializer != null || (activation != null && activationsDiffer);
    }

    /** Fits what was not asked for to the data; what was asked for and does not fit is refused. */
    private ExperimentSpec fit(ExperimentSpec base, DataSpec data, Usage usage) {
        ExperimentSpec fitted = data.equals(base.data()) ? base : base.fittedTo(data);
        if (layers != null) {
            List<Integer> sizes = layers.sizes();
            usage.require(
                    layers.inputs() == data.features() && layers.outputs() == data.outputs(),
                    "train.layersMisfit",
                    text(sizes),
                    text(List.of(data.features())),
                    text(List.of(data.outputs())),
                    text(fitted.withShape(layers).fittedTo(data).shape().sizes()));
            fitted = fitted.withShape(layers);
        }
        if (loss != null) {
            usage.require(
                    loss.suits(data.task()),
                    "train.lossMisfit",
                    loss.id(),
                    Loss.of(data.task()).id());
            fitted = fitted.withLoss(loss);
        }
        return fitted;
    }

    private ExperimentSpec changed(ExperimentSpec base) {
        ExperimentSpec spec = base;
        spec = seed == null ? spec : spec.withSeed(seed);
        spec = activation == null ? spec : spec.withActivation(activation);
        spec = initializer == null ? spec : spec.withInitializer(initializer);
        spec = bias == null ? spec : spec.withBias(bias);
        spec = optimizer == null ? spec : spec.withOptimizer(optimizer);
        spec = rate == null ? spec : spec.withRate(rate);
        spec = schedule == null ? spec : spec.withSchedule(schedule);
        spec = lambda == null ? spec : spec.withRegularizer(new Regularizer.L2(lambda));
        return batch == null ? spec : spec.withBatch(batch.size());
    }

    private static String text(List<Integer> sizes) {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
