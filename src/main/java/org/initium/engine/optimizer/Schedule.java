package org.initium.engine.optimizer;

import java.util.List;
import org.initium.engine.Id;

/** How the learning rate changes from epoch to epoch: a factor on the optimizer's rate. */
public sealed interface Schedule {
    Schedule CONSTANT = new Constant();

    /** Factor at {@code epoch}, counted from 0. */
    double factor(long epoch);

    /** {@code constant}, {@code step:0.5:100} or {@code exponential:0.99}. */
    String id();

    /** Every kind of schedule with usual numbers. */
    static List<Schedule> all() {
        return List.of(CONSTANT, new Step(0.5, 100), new Exponential(0.99));
    }

    /** The schedule that {@link #id()} names; numbers may be left out from the last one on. */
    static Schedule parse(String text) {
        Id id = Id.parse(text);
        return switch (id.name()) {
            case "constant" -> {
                id.atMost(0);
                yield CONSTANT;
            }
            case "step" -> new Step(id.atMost(2).number(0, 0.5), whole(id.number(1, 100)));
            case "exponential" -> new Exponential(id.atMost(1).number(0, 0.99));
            default -> throw id.unknown(
                    "schedule", all().stream().map(Schedule::id).toList());
        };
    }

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
            return StrictMath.pow(factor, (double) Math.floorDiv(epoch, every));
        }

        @Override
        public String id() {
            return Id.of("step", factor, every);
        }
    }

    /** Multiplies the rate by {@code factor} every epoch. */
    record Exponential(double factor) implements Schedule {
        public Exponential {
            requireFactor(factor);
        }

        @Override
        public double factor(long epoch) {
            return StrictMath.pow(factor, (double) epoch);
        }

        @Override
        public String id() {
            return Id.of("exponential", factor);
        }
    }

    private static int whole(double epochs) {
        if (epochs != Math.rint(epochs) || Math.abs(epochs) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a step schedule needs a whole number of epochs, not " + epochs);
        }
        return (int) epochs;
    }

    private static void requireFactor(double factor) {
        if (!(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException("a schedule's factor must be above 0 and at most 1, not " + factor);
        }
    }
}
