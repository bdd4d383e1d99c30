package org.initium.figure.formula;

import java.util.List;
import java.util.stream.DoubleStream;
import org.initium.engine.network.Activation;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.figure.scene.Scene;

/**
 * Sizes of signals and gradients of the input and the hidden layers; index 0 is the input, which has no weights.
 *
 * @param dyda of the gradient of the weighted sum y of the only output, where hidden units are linear, so that it is the same for every sample and dJ/da = dJ/dy
 *     dy/da; empty elsewhere
 * @param norms whether sizes are norms of whole vectors and matrices, as the AI Notes' chain has them, and not of one unit
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one frame and is compared by nobody
public record SignalSizes(double[] signal, double[] dJda, double[] dJdz, double[] dJdW, double[] dyda, boolean norms) {
    /** Of the layers of the run itself. */
    public static SignalSizes of(Snapshot snapshot) {
        return of(snapshot.layers(), snapshot.spec());
    }

    /** Of the layers that the arm is to show. */
    public static SignalSizes of(Scene.Arm arm) {
        return arm.normalized().isPresent() ? of(arm.stack(), arm.snapshot().spec()) : of(arm.snapshot());
    }

    private static SignalSizes of(List<LayerStats> layers, ExperimentSpec spec) {
        NetworkShape shape = spec.shape();
        boolean norms = spec.initializer().family() == InitializerFamily.IDENTITY;
        int count = shape.depth();
        double[] signal = new double[count];
        double[] dJda = new double[count];
        double[] dJdz = new double[count];
        double[] dJdW = new double[count];
        for (int layer = 0; layer < count; layer++) {
            LayerStats stats = layers.get(layer);
            double units = norms ? Math.sqrt(shape.units(layer)) : 1;
            double links = norms && layer > 0 ? Math.sqrt((double) shape.fanIn(layer) * shape.fanOut(layer)) : 1;
            signal[layer] = norms
                    ? stats.activations().rms() * units
                    : stats.activations().std();
            dJda[layer] = stats.dJda().rms() * units;
            dJdz[layer] = stats.dJdz().rms() * units;
            dJdW[layer] = stats.dJdW().rms() * links;
        }
        return new SignalSizes(signal, dJda, dJdz, dJdW, dyda(layers, spec, dJda), norms);
    }

    private static double[] dyda(List<LayerStats> layers, ExperimentSpec spec, double[] dJda) {
        int top = spec.shape().depth();
        if (spec.activation() != Activation.IDENTITY || spec.shape().outputs() != 1 || layers.size() <= top) {
            return new double[0];
        }
        double dJdy = layers.get(top).dJdz().rms();
        return DoubleStream.of(dJda).map(size -> size / dJdy).toArray();
    }

    /** Index of the last hidden layer. */
    public int last() {
        return signal.length - 1;
    }

    /** Mean factor from one hidden layer to the next, upwards. */
    public double forwardFactor() {
        return factor(signal[last()] / signal[first()]);
    }

    /** Mean factor of dJ/da from one hidden layer to the one below it. */
    public double backwardFactor() {
        return factor(dJda[first()] / dJda[last()]);
    }

    private int first() {
        return Math.min(1, last());
    }

    private double factor(double whole) {
        return last() < 2 ? Double.NaN : Math.pow(whole, 1.0 / (last() - 1));
    }
}
