package org.initium.engine.network;

import java.util.List;
import org.initium.engine.Id;
import org.initium.engine.data.Task;

/**
 * What is minimised: the mean over samples of a loss of the output layer's weighted sums (logits). Each loss implies the
 * output function that turns logits into predictions.
 *
 * <p>The functions below take one sample, its logits z and targets y of equal length, and are exact, in double.
 */
public enum Loss {
    /** Sigmoid outputs, summed over outputs when there are several. */
    BINARY_CROSS_ENTROPY("J = mean softplus(z) - y z") {
        @Override
        public double value(double[] logits, double[] targets) {
            double sum = 0;
            for (int k = 0; k < logits.length; k++) {
                // softplus(z) - y z, split so that two large terms never meet: max(z, 0) - y z is the distance on the
                // wrong side.
                double z = logits[k];
                sum += Math.max(z, 0) - targets[k] * z + Math.log1p(Math.exp(-Math.abs(z)));
            }
            return sum;
        }

        @Override
        public void outputs(double[] logits, double[] into) {
            for (int k = 0; k < logits.length; k++) {
                into[k] = Activation.SIGMOID.value(logits[k]);
            }
        }

        @Override
        public boolean suits(Task task) {
            return task != Task.REGRESSION;
        }
    },
    /** Softmax outputs. */
    SOFTMAX_CROSS_ENTROPY("J = mean ln(sum e^z) - z_y") {
        @Override
        public double value(double[] logits, double[] targets) {
            double largest = largest(logits);
            double sum = 0;
            double loss = 0;
            for (int k = 0; k < logits.length; k++) {
                sum += Math.exp(logits[k] - largest);
                loss += targets[k] * (largest - logits[k]);
            }
            return loss + Math.log(sum);
        }

        @Override
        public void outputs(double[] logits, double[] into) {
            double largest = largest(logits);
            double sum = 0;
            for (int k = 0; k < logits.length; k++) {
                into[k] = Math.exp(logits[k] - largest);
                sum += into[k];
            }
            for (int k = 0; k < logits.length; k++) {
                into[k] /= sum;
            }
        }

        @Override
        public boolean suits(Task task) {
            return task == Task.MULTICLASS;
        }
    },
    /** Identity outputs; half the squared error, summed over outputs. */
    MEAN_SQUARED_ERROR("J = mean (z - y)^2 / 2") {
        @Override
        public double value(double[] logits, double[] targets) {
            double sum = 0;
            for (int k = 0; k < logits.length; k++) {
                double error = logits[k] - targets[k];
                sum += error * error / 2;
            }
            return sum;
        }

        @Override
        public void outputs(double[] logits, double[] into) {
            System.arraycopy(logits, 0, into, 0, logits.length);
        }

        @Override
        public boolean suits(Task task) {
            return true;
        }
    };

    private final String formula;

    Loss(String formula) {
        this.formula = formula;
    }

    /** The loss that {@link #id()} names. */
    public static Loss parse(String id) {
        return Id.parse(id).atMost(0).choose("loss", List.of(values()), Loss::id);
    }

    /** The usual loss of a task. */
    public static Loss of(Task task) {
        return switch (task) {
            case BINARY -> BINARY_CROSS_ENTROPY;
            case MULTICLASS -> SOFTMAX_CROSS_ENTROPY;
            case REGRESSION -> MEAN_SQUARED_ERROR;
        };
    }

    /** The loss of one sample; softmax takes targets that sum to 1. */
    public abstract double value(double[] logits, double[] targets);

    /** The predictions: sigmoid, softmax or the logits themselves. */
    public abstract void outputs(double[] logits, double[] into);

    /** Whether targets of this task mean something to this loss. */
    public abstract boolean suits(Task task);

    /** dLoss/dz of one sample: prediction minus target, for each of these pairs of loss and output function. */
    public void gradient(double[] logits, double[] targets, double[] into) {
        outputs(logits, into);
        for (int k = 0; k < into.length; k++) {
            into[k] -= targets[k];
        }
    }

    public String formula() {
        return formula;
    }

    public String id() {
        return Id.of(this);
    }

    private static double largest(double[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            largest = Math.max(largest, z);
        }
        return largest;
    }
}
