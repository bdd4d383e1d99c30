package org.initium.engine.training;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;

/**
 * Everything that determines a run, seed included: two equal specifications train bit-for-bit equal networks.
 *
 * @param batch samples a step; {@link #FULL_BATCH} for all of them
 * @param edits parameters set by hand, in order of their steps
 */
public record ExperimentSpec(
        DataSpec data,
        NetworkShape shape,
        Activation activation,
        Loss loss,
        Initializer initializer,
        BiasRule bias,
        OptimizerSpec optimizer,
        Schedule schedule,
        Regularizer regularizer,
        int batch,
        boolean shuffle,
        long seed,
        List<WeightEdit> edits) {
    public static final int FULL_BATCH = 0;

    public ExperimentSpec {
        edits = List.copyOf(edits);
        if (batch < 0) {
            throw new IllegalArgumentException("batch must be 1 or more, or 'full', not " + batch);
        }
        for (WeightEdit edit : edits) {
            if (edit.index() >= shape.parameterCount()) {
                throw new IllegalArgumentException("edit of parameter %d, but the network has only %d"
                        .formatted(edit.index(), shape.parameterCount()));
            }
        }
    }

    /**
     * The same experiment on other data: the first and last layer follow the data, and so does the loss, unless it was chosen against the
     * usual one and still means something.
     */
    public ExperimentSpec fittedTo(DataSpec newData) {
        List<Integer> sizes = new ArrayList<>(shape.sizes());
        sizes.set(0, newData.features());
        sizes.set(shape.depth(), newData.outputs());
        ExperimentSpec fitted = withData(newData).withShape(new NetworkShape(sizes));
        boolean chosen = loss != Loss.of(data.task());
        return chosen && loss.suits(newData.task()) ? fitted : fitted.withLoss(Loss.of(newData.task()));
    }

    /** Refuses a network whose ends or loss do not fit the data. */
    public void requireFit() {
        requireFit(
                shape.inputs() == data.features(), "%d inputs, but the data has %d", shape.inputs(), data.features());
        requireFit(
                shape.outputs() == data.outputs(),
                "%d outputs, but the data needs %d",
                shape.outputs(),
                data.outputs());
        if (!loss.suits(data.task())) {
            throw new IllegalArgumentException("the loss '%s' does not suit the data; use '%s'"
                    .formatted(loss.id(), Loss.of(data.task()).id()));
        }
    }

    private static void requireFit(boolean fits, String message, int has, int needs) {
        if (!fits) {
            throw new IllegalArgumentException(("the network has " + message).formatted(has, needs));
        }
    }

    public ExperimentSpec withData(DataSpec newData) {
        return new ExperimentSpec(
                newData,
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
                List.of());
    }

    /** Another shape; edits are dropped, as their indices would mean other links. */
    public ExperimentSpec withShape(NetworkShape newShape) {
        return new ExperimentSpec(
                data,
                newShape,
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
                List.of());
    }

    public ExperimentSpec withActivation(Activation newActivation) {
        return new ExperimentSpec(
                data,
                shape,
                newActivation,
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
    }

    public ExperimentSpec withLoss(Loss newLoss) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                newLoss,
                initializer,
                bias,
                optimizer,
                schedule,
                regularizer,
                batch,
                shuffle,
                seed,
                edits);
    }

    /** Another initializer with the bias rule that belongs to it. */
    public ExperimentSpec withInitializer(Initializer newInitializer) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                loss,
                newInitializer,
                newInitializer.bias(),
                optimizer,
                schedule,
                regularizer,
                batch,
                shuffle,
                seed,
                List.of());
    }

    public ExperimentSpec withBias(BiasRule newBias) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                loss,
                initializer,
                newBias,
                optimizer,
                schedule,
                regularizer,
                batch,
                shuffle,
                seed,
                List.of());
    }

    public ExperimentSpec withOptimizer(OptimizerSpec newOptimizer) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                loss,
                initializer,
                bias,
                newOptimizer,
                schedule,
                regularizer,
                batch,
                shuffle,
                seed,
                edits);
    }

    public ExperimentSpec withSchedule(Schedule newSchedule) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                loss,
                initializer,
                bias,
                optimizer,
                newSchedule,
                regularizer,
                batch,
                shuffle,
                seed,
                edits);
    }

    public ExperimentSpec withRegularizer(Regularizer newRegularizer) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                loss,
                initializer,
                bias,
                optimizer,
                schedule,
                newRegularizer,
                batch,
                shuffle,
                seed,
                edits);
    }

    public ExperimentSpec withBatch(int newBatch) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                loss,
                initializer,
                bias,
                optimizer,
                schedule,
                regularizer,
                newBatch,
                shuffle,
                seed,
                edits);
    }

    /** Another seed: other data, weights and batches; edits are dropped. */
    public ExperimentSpec withSeed(long newSeed) {
        return new ExperimentSpec(
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
                newSeed,
                List.of());
    }

    /** One more edit by hand; edits of later steps are dropped, as their run never happens. */
    public ExperimentSpec withEdit(WeightEdit edit) {
        List<WeightEdit> kept = new ArrayList<>(edits);
        kept.removeIf(
                other -> other.step() > edit.step() || (other.step() == edit.step() && other.index() == edit.index()));
        kept.add(edit);
        return new ExperimentSpec(
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
                kept);
    }

    /** The same run without edits by hand. */
    public ExperimentSpec withoutEdits() {
        return new ExperimentSpec(
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
                List.of());
    }
}
