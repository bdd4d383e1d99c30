package org.initium.engine.optimizer;

/** Running means of each gradient and of its square, and the number of steps that their correction needs. */
final class AdamState implements Optimizer {
    /** Integers up to here are exact in float; the step count is saved as two of them. */
    private static final long FLOAT_INTEGERS = 1L << 24;

    private final double beta1;
    private final double beta2;
    private final float epsilon;
    private final float[] mean;
    private final float[] meanSquare;
    private long steps;
    private double correction1;
    private double correction2;

    AdamState(int size, OptimizerSpec.Adam spec) {
        beta1 = spec.beta1();
        beta2 = spec.beta2();
        epsilon = (float) spec.epsilon();
        mean = new float[size];
        meanSquare = new float[size];
    }

    @Override
    public void beginStep() {
        steps++;
        // Once 1 - beta^t has rounded to 1 it stays there, and the powers need not be taken any more.
        correction1 = correction1 == 1 ? 1 : 1 - StrictMath.pow(beta1, (double) steps);
        correction2 = correction2 == 1 ? 1 : 1 - StrictMath.pow(beta2, (double) steps);
    }

    @Override
    public void update(float[] parameters, float[] gradient, int from, int to, double rate) {
        float keep1 = (float) beta1;
        float keep2 = (float) beta2;
        float rest1 = (float) (1 - beta1);
        float rest2 = (float) (1 - beta2);
        float step = (float) (rate / correction1);
        float root = (float) (1 / Math.sqrt(correction2));
        for (int i = from; i < to; i++) {
            float g = gradient[i];
            float m = keep1 * mean[i] + rest1 * g;
            float v = keep2 * meanSquare[i] + rest2 * g * g;
            mean[i] = m;
            meanSquare[i] = v;
            parameters[i] -= step * m / (root * (float) Math.sqrt(v) + epsilon);
        }
    }

    @Override
    public float[] state() {
        int size = mean.length;
        float[] state = new float[2 * size + 2];
        System.arraycopy(mean, 0, state, 0, size);
        System.arraycopy(meanSquare, 0, state, size, size);
        state[2 * size] = (float) Math.floorDiv(steps, FLOAT_INTEGERS);
        state[2 * size + 1] = (float) Math.floorMod(steps, FLOAT_INTEGERS);
        return state;
    }

    @Override
    public void restore(float[] state) {
        int size = mean.length;
        State.requireLength(state, 2 * size + 2);
        System.arraycopy(state, 0, mean, 0, size);
        System.arraycopy(state, size, meanSquare, 0, size);
        long high = (long) state[2 * size];
        long low = (long) state[2 * size + 1];
        steps = high * FLOAT_INTEGERS + low;
        correction1 = 0;
        correction2 = 0;
    }
}
