package org.initium.engine.optimizer;

/** One velocity a parameter. */
final class MomentumState implements Optimizer {
    private final float decay;
    private final float[] velocity;

    MomentumState(int size, OptimizerSpec.Momentum spec) {
        decay = (float) spec.decay();
        velocity = new float[size];
    }

    @Override
    public void update(float[] parameters, float[] gradient, int from, int to, double rate) {
        float step = (float) rate;
        for (int i = from; i < to; i++) {
            float v = decay * velocity[i] + gradient[i];
            velocity[i] = v;
            parameters[i] -= step * v;
        }
    }

    @Override
    public float[] state() {
        return velocity.clone();
    }

    @Override
    public void restore(float[] state) {
        State.requireLength(state, velocity.length);
        System.arraycopy(state, 0, velocity, 0, velocity.length);
    }
}
