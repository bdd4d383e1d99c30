package org.initium.ui.workbench.knob;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.initium.engine.Decimal;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Loss;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.Knob;
import org.initium.ui.control.Numbers;
import org.initium.ui.workbench.experiment.DataChange;
import org.initium.ui.workbench.experiment.Experiment;

/** Which control sets which part of a specification. */
final class KnobFactory {
    private static final String FULL = "full";

    private final Experiment experiment;

    KnobFactory(Experiment experiment) {
        this.experiment = experiment;
    }

    KnobView create(Knob knob) {
        return switch (knob) {
            case DATASET -> new DatasetKnob(experiment);
            case IMAGES -> new ImagesKnob(experiment);
            case INITIALIZER -> new InitializerKnob(experiment);
            case LAYERS -> new LayersKnob(experiment);
            case ACTIVATION -> new ChoiceKnob(
                    "activation",
                    experiment,
                    Arrays.stream(Activation.values()).map(Activation::id).toList(),
                    spec -> spec.activation().id(),
                    (spec, id) -> spec.withActivation(Activation.parse(id)));
            case LEARNING_RATE -> new FieldKnob(
                    "learning-rate",
                    experiment,
                    spec -> Decimal.plain(spec.optimizer().rate()),
                    (spec, text) -> spec.withRate(Numbers.read(text)));
            case BATCH -> new FieldKnob(
                    "batch",
                    experiment,
                    spec -> spec.batch() == ExperimentSpec.FULL_BATCH ? FULL : Numbers.whole(spec.batch()),
                    (spec, text) -> spec.withBatch(batch(text)));
            case OPTIMIZER -> new ChoiceKnob(
                    "optimizer",
                    experiment,
                    OptimizerSpec.all().stream().map(OptimizerSpec::id).toList(),
                    spec -> spec.optimizer().id(),
                    (spec, id) -> spec.withOptimizer(
                            OptimizerSpec.parse(id).withRate(spec.optimizer().rate())));
            case SCHEDULE -> new ChoiceKnob(
                    "schedule",
                    experiment,
                    Schedule.all().stream().map(Schedule::id).toList(),
                    spec -> spec.schedule().id(),
                    (spec, id) -> spec.withSchedule(Schedule.parse(id)));
            case LOSS -> new ChoiceKnob(
                    "loss",
                    experiment,
                    Arrays.stream(Loss.values()).map(Loss::id).toList(),
                    spec -> spec.loss().id(),
                    (spec, id) -> spec.withLoss(Loss.parse(id)));
            case BIAS -> new ChoiceKnob(
                    "bias",
                    experiment,
                    List.of("zero", "constant:0.01", "normal:1"),
                    spec -> spec.bias().id(),
                    (spec, id) -> spec.withBias(BiasRule.parse(id)));
            case SAMPLES -> ofData(
                    "samples",
                    DataSpec.Toy.class,
                    toy -> Numbers.whole(toy.samples()),
                    (toy, text) -> toy.withSamples(Numbers.readWhole(text)));
            case NOISE -> ofData(
                    "noise",
                    DataSpec.Toy.class,
                    toy -> Decimal.plain(toy.noise()),
                    (toy, text) -> toy.withNoise(Numbers.read(text)));
            case TEST_SHARE -> new FieldKnob(
                    "test-share",
                    experiment,
                    spec -> Decimal.plain(spec.data().testShare()),
                    (spec, text) -> DataChange.testShare(spec, Numbers.read(text)));
            case TRAIN_SIZE -> ofData(
                    "train-size",
                    DataSpec.Images.class,
                    images -> Numbers.whole(images.trainSize()),
                    (images, text) -> images.withSizes(Numbers.readWhole(text), images.validationSize()));
            case VALIDATION_SIZE -> ofData(
                    "validation-size",
                    DataSpec.Images.class,
                    images -> Numbers.whole(images.validationSize()),
                    (images, text) -> images.withSizes(images.trainSize(), Numbers.readWhole(text)));
            case WEIGHT_DECAY -> new FieldKnob(
                    "weight-decay",
                    experiment,
                    spec -> spec.regularizer() instanceof Regularizer.L2 l2 ? Decimal.plain(l2.lambda()) : "0",
                    (spec, text) -> spec.withRegularizer(decay(Numbers.read(text))));
            case BATCH_NORMALIZATION -> new NormalizationKnob(experiment);
            case ASSUMPTIONS -> new AssumptionsKnob(experiment);
            case DESIGNER -> new DesignerKnob(experiment);
            case CHAIN_FACTOR, DEPTH, WIDTH, INPUTS, SHARE_ON, INPUT_MEAN, INPUT_SD, INPUT_CORRELATION -> SliderKnobs
                    .create(knob, experiment);
        };
    }

    /** A number of data of one kind; a run that learns from others has none and is left as it is. */
    private <D extends DataSpec> FieldKnob ofData(
            String id, Class<D> kind, Function<D, String> read, BiFunction<D, String, D> change) {
        return new FieldKnob(
                id,
                experiment,
                spec -> kind.isInstance(spec.data()) ? read.apply(kind.cast(spec.data())) : "",
                (spec, text) -> kind.isInstance(spec.data())
                        ? spec.withData(change.apply(kind.cast(spec.data()), text))
                        : spec);
    }

    private static int batch(String text) {
        return text.equalsIgnoreCase(FULL) ? ExperimentSpec.FULL_BATCH : Numbers.readWhole(text);
    }

    private static Regularizer decay(double lambda) {
        return lambda == 0 ? Regularizer.NONE : new Regularizer.L2(lambda);
    }
}
