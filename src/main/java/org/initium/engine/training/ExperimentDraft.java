package org.initium.engine.training;

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

/** A specification while it is being changed: names its components once for all {@code with} methods. */
final class ExperimentDraft {
    DataSpec data;
    NetworkShape shape;
    Activation activation;
    Loss loss;
    Initializer initializer;
    BiasRule bias;
    OptimizerSpec optimizer;
    Schedule schedule;
    Regularizer regularizer;
    int batch;
    boolean shuffle;
    long seed;
    List<WeightEdit> edits;

    ExperimentDraft(ExperimentSpec spec) {
        data = spec.data();
        shape = spec.shape();
        activation = spec.activation();
        loss = spec.loss();
        initializer = spec.initializer();
        bias = spec.bias();
        optimizer = spec.optimizer();
        schedule = spec.schedule();
        regularizer = spec.regularizer();
        batch = spec.batch();
        shuffle = spec.shuffle();
        seed = spec.seed();
        edits = spec.edits();
    }

    ExperimentSpec spec() {
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
                edits);
    }
}
