package org.initium.figure.chart;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.training.ExperimentSpec;

/**
 * Validation accuracy as stored with Nielsen's "Neural Networks and Deep Learning", chapter 3: the first epochs and the thirtieth, in per cent.
 */
enum BookCurve {
    NEW_30(InitializerFamily.NIELSEN_NEW, 30, 96.50, 92.70, 94.14, 94.70, 95.04, 95.37),
    OLD_30(InitializerFamily.NIELSEN_OLD, 30, 96.37, 86.43, 90.44, 91.41, 92.31, 92.99),
    NEW_100(InitializerFamily.NIELSEN_NEW, 100, 97.81, 92.95, 94.81, 95.47),
    OLD_100(InitializerFamily.NIELSEN_OLD, 100, 97.42, 89.94, 91.81, 92.60);

    static final int EPOCHS = 30;

    private static final int INPUTS = 784;
    private static final int OUTPUTS = 10;

    private final InitializerFamily family;
    private final int hidden;
    private final double last;

    @SuppressWarnings("ImmutableEnumChecker") // written by nobody
    private final double[] first;

    BookCurve(InitializerFamily family, int hidden, double last, double... first) {
        this.family = family;
        this.hidden = hidden;
        this.last = last;
        this.first = first;
    }

    /** The curve of the experiment that {@code spec} repeats, if it is one of the book's. */
    static Optional<BookCurve> of(ExperimentSpec spec) {
        boolean validation =
                spec.data() instanceof DataSpec.Images images && images.protocol() == ImageProtocol.VALIDATION;
        for (BookCurve curve : values()) {
            if (validation
                    && spec.initializer().family() == curve.family
                    && spec.shape().sizes().equals(List.of(INPUTS, curve.hidden, OUTPUTS))) {
                return Optional.of(curve);
            }
        }
        return Optional.empty();
    }

    /** Epochs 1, 2, ... as far as they are printed in the book's data. */
    double[][] start() {
        double[] epochs = new double[first.length];
        for (int i = 0; i < epochs.length; i++) {
            epochs[i] = i + 1.0;
        }
        return new double[][] {epochs, first.clone()};
    }

    /** The thirtieth epoch alone: the book's data give none of those before it but the first few. */
    double[][] end() {
        return new double[][] {{EPOCHS}, {last}};
    }
}
