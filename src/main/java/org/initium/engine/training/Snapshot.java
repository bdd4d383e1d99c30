package org.initium.engine.training;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Parameters;
import org.initium.engine.probe.BatchView;
import org.initium.engine.probe.DecisionGrid;
import org.initium.engine.probe.LayerMoments;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.UnitMaps;

/**
 * All that can be seen of a run at one step. Immutable and cumulative: a dropped snapshot loses nothing.
 *
 * @param epoch passes over the training samples so far, with fraction
 * @param cost mean loss over the training samples, of a large set the first ones, unless the {@link ProbePlan} is of all
 * @param testCost mean loss over the test samples; NaN without any
 * @param accuracy share of training samples classified correctly, 0 to 1; NaN for a regression
 * @param testAccuracy the same on the test samples; NaN without any
 * @param gradient dJ/dparameter on the batch shown, else on the training samples (at most {@link Trainer#PROBE_SAMPLES} of them, of a large network fewer); not
 *     computed, and meaningless, when the {@link ProbePlan} asks for no layer statistics
 * @param errors what was misclassified, batch by batch
 * @param layers statistics of layers 0 (input) to depth; empty unless the {@link ProbePlan} asks for them
 * @param moments variances of layers 1 to depth - 1; empty unless the {@link ProbePlan} asks for them
 * @param batch the batch to be learnt from next, before its update; empty unless the {@link ProbePlan} asks for it
 * @param epochs scores and weights at the ends of epochs
 * @param grid predictions over the input plane; empty unless there are two features
 * @param unitMaps each unit's activation over the input plane; empty unless there are two features
 */
public record Snapshot(
        ExperimentSpec spec,
        TrainTest data,
        long step,
        double epoch,
        double cost,
        double testCost,
        double accuracy,
        double testAccuracy,
        Parameters parameters,
        Parameters gradient,
        CostCurve curve,
        BatchErrors errors,
        List<LayerStats> layers,
        List<LayerMoments> moments,
        Optional<BatchView> batch,
        EpochLog epochs,
        Optional<DecisionGrid> grid,
        Optional<UnitMaps> unitMaps,
        Optional<Divergence> divergence) {
    public Snapshot {
        layers = List.copyOf(layers);
        moments = List.copyOf(moments);
    }

    /** Where the run ended, if it is there; a run that went back has its end still before it. */
    public Optional<Divergence> end() {
        return divergence.filter(there -> step >= there.step());
    }
}
