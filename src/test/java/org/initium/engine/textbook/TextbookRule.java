package org.initium.engine.textbook;

import org.initium.engine.optimizer.OptimizerSpec;

/** An update rule for a single parameter, in double, as its paper writes it. */
interface TextbookRule {
    /** What to add to the parameter, given its gradient and the learning rate; called once a step. */
    double change(double gradient, double rate);

    /** The rule of one parameter, with a state of its own. */
    static TextbookRule of(OptimizerSpec spec) {
        if (spec instanceof OptimizerSpec.Momentum momentum) {
            return new Momentum(momentum.decay());
        }
        if (spec instanceof OptimizerSpec.Nesterov nesterov) {
            return new Nesterov(nesterov.decay());
        }
        if (spec instanceof OptimizerSpec.RmsProp rmsProp) {
            return new RmsProp(rmsProp.decay(), rmsProp.epsilon());
        }
        if (spec instanceof OptimizerSpec.Adam adam) {
            return new Adam(adam.beta1(), adam.beta2(), adam.epsilon());
        }
        return (gradient, rate) -> -rate * gradient;
    }

    /** Polyak 1964: a velocity that gradients push and friction slows. */
    final class Momentum implements TextbookRule {
        private final double decay;
        private double velocity;

        Momentum(double decay) {
            this.decay = decay;
        }

        @Override
        public double change(double gradient, double rate) {
            velocity = decay * velocity + gradient;
            return -rate * velocity;
        }
    }

    /** Sutskever et al. 2013 write theta for the point before the look-ahead; here w = theta + m v, where the gradient is taken. */
    final class Nesterov implements TextbookRule {
        private final double decay;
        private double velocity;

        Nesterov(double decay) {
            this.decay = decay;
        }

        @Override
        public double change(double gradient, double rate) {
            double before = velocity;
            velocity = decay * velocity - rate * gradient;
            double thetaMoves = velocity;
            return thetaMoves + decay * velocity - decay * before;
        }
    }

    /** Tieleman and Hinton 2012. */
    final class RmsProp implements TextbookRule {
        private final double decay;
        private final double epsilon;
        private double meanSquare;

        RmsProp(double decay, double epsilon) {
            this.decay = decay;
            this.epsilon = epsilon;
        }

        @Override
        public double change(double gradient, double rate) {
            meanSquare = decay * meanSquare + (1 - decay) * gradient * gradient;
            return -rate * gradient / (Math.sqrt(meanSquare) + epsilon);
        }
    }

    /** Kingma and Ba 2015, algorithm 1. */
    final class Adam implements TextbookRule {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private double mean;
        private double meanSquare;
        private int t;

        Adam(double beta1, double beta2, double epsilon) {
            this.beta1 = beta1;
            this.beta2 = beta2;
            this.epsilon = epsilon;
        }

        @Override
        public double change(double gradient, double rate) {
            t++;
            mean = beta1 * mean + (1 - beta1) * gradient;
            meanSquare = beta2 * meanSquare + (1 - beta2) * gradient * gradient;
            double correctedMean = mean / (1 - Math.pow(beta1, t));
            double correctedSquare = meanSquare / (1 - Math.pow(beta2, t));
            return -rate * correctedMean / (Math.sqrt(correctedSquare) + epsilon);
        }
    }
}
