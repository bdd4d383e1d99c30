package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Optimizer;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.probe.Propagation;

/** The straightforward way, to check the fast ones by: gathers each batch and propagates it. */
final class PlainLearner implements Learner {
    private final NetworkShape shape;
    private final Dataset data;
    private final Batches batches;
    private final Regularizer regularizer;
    private final OptimizerSpec rule;
    private final Propagation pass;
    private final float[] parameters;
    private final float[] inputs;
    private final float[] targets;
    private Optimizer optimizer;

    PlainLearner(ExperimentSpec spec, Dataset data, Batches batches) {
        this.shape = spec.shape();
        this.data = data;
        this.batches = batches;
        this.regularizer = spec.regularizer();
        this.rule = spec.optimizer();
        this.optimizer = rule.create(shape.parameterCount());
        this.pass = Propagation.of(shape, spec.activation(), spec.loss());
        this.parameters = new float[shape.parameterCount()];
        this.inputs = new float[batches.largest() * shape.inputs()];
        this.targets = new float[batches.largest() * shape.outputs()];
    }

    @Override
    public void copyParameters(float[] flat) {
        System.arraycopy(parameters, 0, flat, 0, flat.length);
    }

    @Override
    public Checkpoint checkpoint(long step) {
        return new Checkpoint(step, parameters.clone(), 1, optimizer.state().clone());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        System.arraycopy(checkpoint.parameters(), 0, parameters, 0, parameters.length);
        if (checkpoint.isStart()) {
            optimizer = rule.create(parameters.length);
        } else {
            optimizer.restore(checkpoint.optimizerState().clone());
        }
    }

    @Override
    public void set(int index, float value) {
        parameters[index] = value;
    }

    @Override
    public boolean step(long epoch, int batchIndex, double rate) {
        int samples = gather(batches.order(epoch), batches.start(batchIndex), batches.end(batchIndex));
        pass.forward(parameters, inputs, 0, samples);
        pass.backwardOfMean(targets, 0);
        decay(rate);
        optimizer.beginStep();
        optimizer.update(parameters, pass.gradient(), 0, parameters.length, rate);
        return allFinite();
    }

    @Override
    public int misclassified() {
        int top = shape.depth();
        int wrong = 0;
        for (int s = 0; s < pass.samples(); s++) {
            int best = 0;
            for (int output = 1; output < shape.outputs(); output++) {
                float[] z = pass.weightedSums(top);
                best = z[s * pass.rowLength(top) + output] > z[s * pass.rowLength(top) + best] ? output : best;
            }
            wrong += targets[s * shape.outputs() + best] == 1 ? 0 : 1;
        }
        return wrong;
    }

    private int gather(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            System.arraycopy(
                    data.inputs(), order[i] * shape.inputs(), inputs, (i - from) * shape.inputs(), shape.inputs());
            System.arraycopy(
                    data.targets(), order[i] * shape.outputs(), targets, (i - from) * shape.outputs(), shape.outputs());
        }
        return to - from;
    }

    private void decay(double rate) {
        if (regularizer instanceof Regularizer.L2 l2) {
            float share = (float) (rate * l2.lambda() / data.size());
            for (int layer = 1; layer <= shape.depth(); layer++) {
                for (int i = shape.weightOffset(layer); i < shape.biasOffset(layer); i++) {
                    parameters[i] -= share * parameters[i];
                }
            }
        }
    }

    private boolean allFinite() {
        float check = 0;
        for (float parameter : parameters) {
            check += parameter * 0;
        }
        for (int layer = 1; layer <= shape.depth(); layer++) {
            float[] z = pass.weightedSums(layer);
            for (int i = 0; i < pass.samples() * pass.rowLength(layer); i++) {
                check += z[i] * 0;
            }
        }
        return check == 0;
    }
}
