package org.initium.engine.optimizer;

/** An update rule and its numbers. The running state lives in the {@link Optimizer} that it creates. */
public sealed interface OptimizerSpec {
    /** The rate that a schedule starts from. */
    double rate();

    OptimizerSpec withRate(double rate);

    /** Kebab-case name, as on the command line. */
    String id();

    /** A fresh state for {@code size} parameters. */
    Optimizer create(int size);

    /** w <- w - rate g. */
    record GradientDescent(double rate) implements OptimizerSpec {
        public GradientDescent {
            requireRate(rate);
        }

        @Override
        public OptimizerSpec withRate(double newRate) {
            return new GradientDescent(newRate);
        }

        @Override
        public String id() {
            return "gradient-descent";
        }

        @Override
        public Optimizer create(int size) {
            return new Optimizer() {
                @Override
                public void update(float[] parameters, float[] gradient, int from, int to, double rate) {
                    float step = (float) rate;
                    for (int i = from; i < to; i++) {
                        parameters[i] -= step * gradient[i];
                    }
                }

                @Override
                public float[] state() {
                    return new float[0];
                }

                @Override
                public void restore(float[] state) {}
            };
        }
    }

    private static void requireRate(double rate) {
        if (!(rate > 0 && rate <= 1e6)) {
            throw new IllegalArgumentException("learning rate must be above 0 and at most 1,000,000, not " + rate);
        }
    }
}
