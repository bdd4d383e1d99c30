package org.initium.figure.chart;

import java.util.Arrays;
import org.initium.engine.training.CostCurve;
import org.initium.engine.training.Snapshot;

/**
 * An arm's costs against epochs, as JFreeChart takes them: row 0 the epochs, row 1 the costs. Every cost on record is there, neither
 * smoothed nor clipped; what cannot be drawn (not finite, or not positive on a logarithmic axis) is left out.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one frame and is compared by nobody
public record CostSeries(double[][] train, double[][] test) {
    static CostSeries of(Snapshot snapshot, boolean log) {
        CostCurve curve = snapshot.curve();
        double epochs = 1.0 / stepsPerEpoch(snapshot);
        int points = 2 * curve.size() + 1;
        Points train = new Points(points, log);
        Points test = new Points(points, log);
        for (int i = 0; i < curve.size(); i++) {
            train.add(curve.step(i) * epochs, curve.cost(i));
            train.add((curve.step(i) + 1) * epochs, curve.nextCost(i));
            test.add(curve.step(i) * epochs, curve.testCost(i));
        }
        train.add(snapshot.step() * epochs, snapshot.cost());
        test.add(snapshot.step() * epochs, snapshot.testCost());
        return new CostSeries(train.rows(), test.rows());
    }

    /** Updates that pass once over the training samples, at least 1. */
    public static int stepsPerEpoch(Snapshot snapshot) {
        return snapshot.spec().stepsPerEpoch(snapshot.data().train().size());
    }

    /** The recorded point of a curve that is nearest to an epoch; -1 when there is none. */
    static int nearest(double[][] points, double epoch) {
        double[] epochs = points[0];
        if (epochs.length == 0) {
            return -1;
        }
        int found = Arrays.binarySearch(epochs, epoch);
        int after = Math.min(found >= 0 ? found : -found - 1, epochs.length - 1);
        int before = Math.max(0, after - 1);
        return epoch - epochs[before] < epochs[after] - epoch ? before : after;
    }

    boolean hasTest() {
        return test[0].length > 0;
    }

    /** Points as they come; those that cannot be drawn are passed over. */
    private static final class Points {
        private final double[] x;
        private final double[] y;
        private final boolean log;
        private int size;

        Points(int most, boolean log) {
            this.x = new double[most];
            this.y = new double[most];
            this.log = log;
        }

        void add(double epoch, double cost) {
            if (Double.isFinite(cost) && (!log || cost > 0) && (size == 0 || epoch > x[size - 1])) {
                x[size] = epoch;
                y[size++] = cost;
            }
        }

        double[][] rows() {
            return new double[][] {Arrays.copyOf(x, size), Arrays.copyOf(y, size)};
        }
    }
}
