package org.initium.ui.workbench.experiment;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;

/** Changes of the data; the ends of the network and the loss follow, the hidden layers stay. */
public final class DataChange {
    /** As in the AI Notes; for when the user's own points leave and a generator comes back. */
    private static final int USUAL_SAMPLES = 100;

    private DataChange() {}

    /** Another source of data; the network gets as many inputs and outputs as it needs. */
    public static ExperimentSpec to(ExperimentSpec spec, DataSpec data) {
        List<Integer> sizes = new ArrayList<>(spec.shape().sizes());
        sizes.set(0, data.features());
        sizes.set(sizes.size() - 1, data.outputs());
        NetworkShape shape = new NetworkShape(sizes);
        ExperimentSpec changed = spec.withData(data);
        if (!shape.equals(spec.shape())) {
            changed = changed.withShape(shape);
        }
        return spec.loss().suits(data.task()) && data.task() == spec.data().task()
                ? changed
                : changed.withLoss(Loss.of(data.task()));
    }

    /** Another set in the plane, with the samples and the noise of the one before if that was in the plane. */
    public static ExperimentSpec set(ExperimentSpec spec, ToyDataset set) {
        DataSpec now = spec.data();
        return to(
                spec,
                now instanceof DataSpec.Toy toy
                        ? new DataSpec.Toy(set, toy.samples(), toy.noise(), toy.testShare())
                        : new DataSpec.Toy(set, USUAL_SAMPLES, 1, now.testShare()));
    }

    public static ExperimentSpec testShare(ExperimentSpec spec, double share) {
        if (spec.data() instanceof DataSpec.Toy toy) {
            return spec.withData(new DataSpec.Toy(toy.set(), toy.samples(), toy.noise(), share));
        }
        if (spec.data() instanceof DataSpec.Points own) {
            return spec.withData(new DataSpec.Points(own.points(), share));
        }
        return spec;
    }
}
