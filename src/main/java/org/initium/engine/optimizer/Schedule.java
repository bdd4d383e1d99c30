package org.initium.engine.optimizer;

/** How the learning rate changes from epoch to epoch: a factor on the optimizer's rate. */
public sealed interface Schedule {
    Schedule CONSTANT = new Constant();

    /** Factor at {@code epoch}, counted from 0. */
    double factor(long epoch);

    String id();

    record Constant() implements Schedule {
        @Override
        public double factor(long epoch) {
            return 1;
        }

        @Override
        public String id() {
            return "constant";
        }
    }

    /** Multiplies the rate by {@code factor} every {@code every} epochs. */
    record Step(double factor, int every) implements Schedule {
        public Step {
            requireFactor(factor);
            if (every < 1) {
                throw new IllegalArgumentException("a step schedule needs 1 or more epochs, not " + every);
            }
        }

        @Override
        public double factor(long epoch) {
            return Math.pow(factor, epoch / every);
        }

        @Override
        public String id() {
            return "step:" + factor + ":" + every;
        }
    }

    /** Multiplies the rate by {@code factor} every epoch. */
    record Exponential(double factor) implements Schedule {
        public Exponential {
            requireFactor(factor);
        }

        @Override
        public double factor(long epoch) {
            return Math.pow(factor, epoch);
        }

        @Override
        public String id() {
            return "exponential:" + factor;
        }
    }

    private static void requireFactor(double factor) {
        if (!(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException("a schedule's factor must be above 0 and at most 1, not " + factor);
        }
    }
}
