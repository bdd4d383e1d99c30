package org.initium.engine.optimizer;

/** One velocity a parameter; the parameters are those of the look-ahead point, where the gradient is taken. */
final class NesterovState implements Optimizer {
    private final float decay;
    private final float[] velocity;

    NesterovState(int size, OptimizerSpec.Nesterov spec) {
        decay = (float) spec.decay();
        velocity = new float[size];
    }

    @Override
    public void update(float[] parameters, float[] gradient, int from, int to, double rate) {
        float step = (float) rate;
        for (int i = from; i < to; i++) {
            float g = gradient[i];
            float v = decay * velocity[i] + g;
            velocity[i] = v;
            parameters[i] -= step * (g + decay * v);
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
