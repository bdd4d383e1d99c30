package org.initium.engine.optimizer;

/** Gradient descent keeps nothing from step to step. */
final class DescentState implements Optimizer {
    private static final float[] NOTHING = {};

    @Override
    public void update(float[] parameters, float[] gradient, int from, int to, double rate) {
        float step = (float) rate;
        for (int i = from; i < to; i++) {
            parameters[i] -= step * gradient[i];
        }
    }

    @Override
    public float[] state() {
        return NOTHING;
    }

    @Override
    public void restore(float[] state) {
        State.requireLength(state, 0);
    }
}
