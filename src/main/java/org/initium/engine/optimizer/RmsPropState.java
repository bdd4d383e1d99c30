package org.initium.engine.optimizer;

/** A running mean of each gradient's square. */
final class RmsPropState implements Optimizer {
    private final float decay;
    private final float rest;
    private final float epsilon;
    private final float[] meanSquare;

    RmsPropState(int size, OptimizerSpec.RmsProp spec) {
        decay = (float) spec.decay();
        rest = (float) (1 - spec.decay());
        epsilon = (float) spec.epsilon();
        meanSquare = new float[size];
    }

    @Override
    public void update(float[] parameters, float[] gradient, int from, int to, double rate) {
        float step = (float) rate;
        for (int i = from; i < to; i++) {
            float g = gradient[i];
            float s = decay * meanSquare[i] + rest * g * g;
            meanSquare[i] = s;
            parameters[i] -= step * g / ((float) Math.sqrt(s) + epsilon);
        }
    }

    @Override
    public float[] state() {
        return meanSquare.clone();
    }

    @Override
    public void restore(float[] state) {
        State.requireLength(state, meanSquare.length);
        System.arraycopy(state, 0, meanSquare, 0, meanSquare.length);
    }
}
