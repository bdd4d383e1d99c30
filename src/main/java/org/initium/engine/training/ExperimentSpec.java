package org.initium.engine.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    /** What {@link #of} learns with. */
    private static final double RATE = 0.1;

    /** What {@link #of} starts from. */
    private static final long SEED = 42;

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
     * The plainest run of a network: the loss that is usual for the data, the biases that belong to the initializer, and gradient descent at
     * rate 0.1 on all samples at once, without weight decay. What differs is said by the {@code with} methods.
     */
    public static ExperimentSpec of(DataSpec data, NetworkShape shape, Activation activation, Initializer initializer) {
        return new ExperimentSpec(
                data,
                shape,
                activation,
                Loss.of(data.task()),
                initializer,
                initializer.bias(),
                new OptimizerSpec.GradientDescent(RATE),
                Schedule.CONSTANT,
                Regularizer.NONE,
                FULL_BATCH,
                true,
                SEED,
                List.of());
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

    /** Samples in a step of a run on {@code samples} of them, 1 or more; the last step of an epoch may have fewer. */
    public int batchOf(int samples) {
        return batch == FULL_BATCH ? samples : Math.min(batch, samples);
    }

    /** Steps that pass once over {@code samples} samples, 1 or more. */
    public int stepsPerEpoch(int samples) {
        int step = batchOf(samples);
        return (samples + step - 1) / step;
    }

    /** Other data; edits are dropped, as their run began with these. */
    public ExperimentSpec withData(DataSpec newData) {
        return begun(draft -> draft.data = newData);
    }

    /** Another shape; edits are dropped, as their indices would mean other links. */
    public ExperimentSpec withShape(NetworkShape newShape) {
        return begun(draft -> draft.shape = newShape);
    }

    public ExperimentSpec withActivation(Activation newActivation) {
        return continued(draft -> draft.activation = newActivation);
    }

    public ExperimentSpec withLoss(Loss newLoss) {
        return continued(draft -> draft.loss = newLoss);
    }

    /** Another initializer with the bias rule that belongs to it; edits are dropped. */
    public ExperimentSpec withInitializer(Initializer newInitializer) {
        return begun(draft -> {
            draft.initializer = newInitializer;
            draft.bias = newInitializer.bias();
        });
    }

    /** Another rule for the first biases; edits are dropped. */
    public ExperimentSpec withBias(BiasRule newBias) {
        return begun(draft -> draft.bias = newBias);
    }

    public ExperimentSpec withOptimizer(OptimizerSpec newOptimizer) {
        return continued(draft -> draft.optimizer = newOptimizer);
    }

    /** The same optimizer at another learning rate. */
    public ExperimentSpec withRate(double newRate) {
        return withOptimizer(optimizer.withRate(newRate));
    }

    public ExperimentSpec withSchedule(Schedule newSchedule) {
        return continued(draft -> draft.schedule = newSchedule);
    }

    public ExperimentSpec withRegularizer(Regularizer newRegularizer) {
        return continued(draft -> draft.regularizer = newRegularizer);
    }

    public ExperimentSpec withBatch(int newBatch) {
        return continued(draft -> draft.batch = newBatch);
    }

    /** Whether each epoch visits the samples in a new order. */
    public ExperimentSpec withShuffle(boolean newShuffle) {
        return continued(draft -> draft.shuffle = newShuffle);
    }

    /** Another seed: other data, weights and batches; edits are dropped. */
    public ExperimentSpec withSeed(long newSeed) {
        return begun(draft -> draft.seed = newSeed);
    }

    /** One more edit by hand; edits of later steps are dropped, as their run never happens. */
    public ExperimentSpec withEdit(WeightEdit edit) {
        List<WeightEdit> kept = new ArrayList<>(edits);
        kept.removeIf(
                other -> other.step() > edit.step() || (other.step() == edit.step() && other.index() == edit.index()));
        kept.add(edit);
        return withEdits(kept);
    }

    /** These edits by hand and no others, in order of their steps. */
    public ExperimentSpec withEdits(List<WeightEdit> newEdits) {
        return continued(draft -> draft.edits = newEdits);
    }

    /** The same run without edits by hand. */
    public ExperimentSpec withoutEdits() {
        return begun(draft -> {});
    }

    /** A copy whose edits by hand still mean what they meant. */
    private ExperimentSpec continued(Consumer<ExperimentDraft> change) {
        ExperimentDraft draft = new ExperimentDraft(this);
        change.accept(draft);
        return draft.spec();
    }

    /** A copy that begins with other parameters, so that edits by hand would mean something else. */
    private ExperimentSpec begun(Consumer<ExperimentDraft> change) {
        return continued(change.andThen(draft -> draft.edits = List.of()));
    }
}
