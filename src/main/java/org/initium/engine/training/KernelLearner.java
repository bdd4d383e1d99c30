package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.math.BatchKernel;
import org.initium.engine.math.Crew;
import org.initium.engine.optimizer.Optimizer;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;

/** Leaves the passes to a kernel; plain descent is done by the kernel too, other rules by their optimizer. */
final class KernelLearner implements Learner {
    private final int parameterCount;
    private final int firstWeights;
    private final Dataset data;
    private final Batches batches;
    private final BatchKernel kernel;
    private final OptimizerSpec rule;
    private final boolean plainDescent;
    private final double decay;

    /** Made anew by each {@link #restore}, which comes before any step. */
    private Optimizer optimizer;

    private long arrangedEpoch = -1;
    private double decayRate;

    KernelLearner(ExperimentSpec spec, Dataset data, Batches batches, BatchKernel kernel) {
        this.parameterCount = spec.shape().parameterCount();
        this.firstWeights = spec.shape().biasOffset(1);
        this.data = data;
        this.batches = batches;
        this.kernel = kernel;
        this.rule = spec.optimizer();
        this.plainDescent = rule instanceof OptimizerSpec.GradientDescent;
        this.decay = spec.regularizer() instanceof Regularizer.L2 l2 ? l2.lambda() / data.size() : 0;
    }

    @Override
    public void share(Crew crew) {
        kernel.share(crew);
    }

    @Override
    public void copyParameters(float[] flat) {
        float scale = (float) kernel.store(flat);
        if (scale != 1) {
            for (int i = 0; i < firstWeights; i++) {
                flat[i] *= scale;
            }
        }
    }

    @Override
    public Checkpoint checkpoint(long step) {
        float[] flat = new float[parameterCount];
        double scale = kernel.store(flat);
        return new Checkpoint(step, flat, scale, optimizer.state().clone());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        kernel.load(checkpoint.parameters(), checkpoint.scale());
        optimizer = rule.create(kernel.size());
        if (!checkpoint.isStart()) {
            optimizer.restore(checkpoint.optimizerState().clone());
        }
    }

    @Override
    public void set(int index, float value) {
        kernel.set(index, value);
    }

    @Override
    public boolean step(long epoch, int batchIndex, double rate) {
        arrange(epoch);
        decayFor(rate);
        if (plainDescent) {
            return kernel.descend(batchIndex, (float) rate);
        }
        boolean finite = kernel.gradient(batchIndex);
        if (decay != 0) {
            kernel.shrink();
        }
        optimizer.beginStep();
        optimizer.update(kernel.parameters(), kernel.gradients(), 0, kernel.size(), rate);
        return finite && kernel.isFinite();
    }

    @Override
    public int misclassified() {
        return kernel.misclassified();
    }

    private void arrange(long epoch) {
        if (arrangedEpoch < 0 || (batches.shuffled() && arrangedEpoch != epoch)) {
            kernel.arrange(data.inputRows(), data.targets(), batches.order(epoch));
            arrangedEpoch = epoch;
        }
    }

    private void decayFor(double rate) {
        if (decay != 0 && rate != decayRate) {
            kernel.setDecay((float) (rate * decay));
            decayRate = rate;
        }
    }
}
