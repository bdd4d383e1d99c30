package org.initium.engine.optimizer;

import java.util.List;
import org.initium.engine.Id;

/**
 * An update rule and its numbers. The running state lives in the {@link Optimizer} that it creates.
 *
 * <p>In the formulas w is a parameter, g its gradient dJ/dw.
 */
public sealed interface OptimizerSpec {
    /** The rate that a schedule starts from. */
    double rate();

    OptimizerSpec withRate(double rate);

    /** Kebab-case name with its numbers, all but the rate: {@code momentum:0.9}. */
    String id();

    /** The rule in plain text. */
    String formula();

    /** Where the rule comes from. */
    String source();

    /** A fresh state for {@code size} parameters. */
    Optimizer create(int size);

    /** The same rule with the numbers of {@code id}, and its own where those are left out; the rate stays. */
    OptimizerSpec withNumbers(Id id);

    /** Every rule with its usual numbers. */
    static List<OptimizerSpec> all() {
        return List.of(
                new GradientDescent(0.1),
                new Momentum(0.01, 0.9),
                new Nesterov(0.01, 0.9),
                new RmsProp(0.001, 0.9, 1e-8),
                new Adam(0.001, 0.9, 0.999, 1e-8));
    }

    /** The rule that {@link #id()} names, with its usual rate; numbers may be left out from the last one on. */
    static OptimizerSpec parse(String text) {
        Id id = Id.parse(text);
        return all().stream()
                .filter(rule -> Id.parse(rule.id()).name().equals(id.name()))
                .findFirst()
                .orElseThrow(() -> id.unknown(
                        "optimizer", all().stream().map(OptimizerSpec::id).toList()))
                .withNumbers(id);
    }

    /** Straight downhill. */
    record GradientDescent(double rate) implements OptimizerSpec {
        public GradientDescent {
            requireRate(rate);
        }

        @Override
        public OptimizerSpec withRate(double newRate) {
            return new GradientDescent(newRate);
        }

        @Override
        public OptimizerSpec withNumbers(Id id) {
            id.atMost(0);
            return this;
        }

        @Override
        public String id() {
            return "gradient-descent";
        }

        @Override
        public String formula() {
            return "w <- w - rate g";
        }

        @Override
        public String source() {
            return "Cauchy 1847";
        }

        @Override
        public Optimizer create(int size) {
            return new DescentState();
        }
    }

    /**
     * A velocity that gradients push and friction slows.
     *
     * @param decay share of the velocity kept from step to step, below 1
     */
    record Momentum(double rate, double decay) implements OptimizerSpec {
        public Momentum {
            requireRate(rate);
            requireShare("momentum", decay);
        }

        @Override
        public OptimizerSpec withRate(double newRate) {
            return new Momentum(newRate, decay);
        }

        @Override
        public OptimizerSpec withNumbers(Id id) {
            return new Momentum(rate, id.atMost(1).number(0, decay));
        }

        @Override
        public String id() {
            return Id.of("momentum", decay);
        }

        @Override
        public String formula() {
            return "v <- m v + g, w <- w - rate v";
        }

        @Override
        public String source() {
            return "Polyak 1964";
        }

        @Override
        public Optimizer create(int size) {
            return new MomentumState(size, this);
        }
    }

    /**
     * Momentum whose gradient is taken where the velocity is about to lead.
     *
     * @param decay share of the velocity kept from step to step, below 1
     */
    record Nesterov(double rate, double decay) implements OptimizerSpec {
        public Nesterov {
            requireRate(rate);
            requireShare("momentum", decay);
        }

        @Override
        public OptimizerSpec withRate(double newRate) {
            return new Nesterov(newRate, decay);
        }

        @Override
        public OptimizerSpec withNumbers(Id id) {
            return new Nesterov(rate, id.atMost(1).number(0, decay));
        }

        @Override
        public String id() {
            return Id.of("nesterov", decay);
        }

        @Override
        public String formula() {
            return "v <- m v + g, w <- w - rate (g + m v)";
        }

        @Override
        public String source() {
            return "Nesterov 1983, in the form of Sutskever et al. 2013";
        }

        @Override
        public Optimizer create(int size) {
            return new NesterovState(size, this);
        }
    }

    /**
     * Steps of about the rate's size, however large the gradients.
     *
     * @param decay share of the mean square kept from step to step, below 1
     */
    record RmsProp(double rate, double decay, double epsilon) implements OptimizerSpec {
        public RmsProp {
            requireRate(rate);
            requireShare("decay", decay);
            requireEpsilon(epsilon);
        }

        @Override
        public OptimizerSpec withRate(double newRate) {
            return new RmsProp(newRate, decay, epsilon);
        }

        @Override
        public OptimizerSpec withNumbers(Id id) {
            return new RmsProp(rate, id.atMost(2).number(0, decay), id.number(1, epsilon));
        }

        @Override
        public String id() {
            return Id.of("rmsprop", decay, epsilon);
        }

        @Override
        public String formula() {
            return "s <- d s + (1 - d) g^2, w <- w - rate g/(sqrt(s) + eps)";
        }

        @Override
        public String source() {
            return "Tieleman and Hinton 2012, lecture 6.5";
        }

        @Override
        public Optimizer create(int size) {
            return new RmsPropState(size, this);
        }
    }

    /**
     * RMSProp on a running mean of the gradient, both corrected for their start at 0.
     *
     * @param beta1 share of the mean gradient kept from step to step, below 1
     * @param beta2 share of the mean square kept from step to step, below 1
     */
    record Adam(double rate, double beta1, double beta2, double epsilon) implements OptimizerSpec {
        public Adam {
            requireRate(rate);
            requireShare("beta1", beta1);
            requireShare("beta2", beta2);
            requireEpsilon(epsilon);
        }

        @Override
        public OptimizerSpec withRate(double newRate) {
            return new Adam(newRate, beta1, beta2, epsilon);
        }

        @Override
        public OptimizerSpec withNumbers(Id id) {
            return new Adam(rate, id.atMost(3).number(0, beta1), id.number(1, beta2), id.number(2, epsilon));
        }

        @Override
        public String id() {
            return Id.of("adam", beta1, beta2, epsilon);
        }

        @Override
        public String formula() {
            return "m <- b1 m + (1 - b1) g, v <- b2 v + (1 - b2) g^2, w <- w - rate m'/(sqrt(v') + eps), "
                    + "m' = m/(1 - b1^t), v' = v/(1 - b2^t)";
        }

        @Override
        public String source() {
            return "Kingma and Ba 2015, algorithm 1";
        }

        @Override
        public Optimizer create(int size) {
            return new AdamState(size, this);
        }
    }

    private static void requireRate(double rate) {
        if (!(rate > 0 && rate <= 1e6)) {
            throw new IllegalArgumentException("learning rate must be above 0 and at most 1,000,000, not " + rate);
        }
    }

    private static void requireShare(String name, double share) {
        // The next float above would be 1, which never forgets.
        if (!(share >= 0 && share <= 0.999999)) {
            throw new IllegalArgumentException("%s must be 0 to 0.999999, not %s".formatted(name, share));
        }
    }

    private static void requireEpsilon(double epsilon) {
        if (!(epsilon >= 1e-30 && epsilon <= 1)) {
            throw new IllegalArgumentException("epsilon must be 1e-30 to 1, not " + epsilon);
        }
    }
}
