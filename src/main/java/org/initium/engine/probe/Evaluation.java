package org.initium.engine.probe;

import java.util.Optional;
import java.util.function.Supplier;
import org.initium.engine.data.Dataset;
import org.initium.engine.math.Kernels;
import org.initium.engine.math.Predictor;
import org.initium.engine.math.SparseRows;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/** Scores a network on whole sets, a portion at a time so that the memory needed stays small. */
public final class Evaluation {
    private static final int PORTION = 512;

    /** Of wide networks, whose signals are large. */
    private static final int WIDE_PORTION = 128;

    private final NetworkShape shape;
    private final Loss loss;
    private final Predictor predictor;
    private final Supplier<Propagation> propagation;
    private final float[] weightedSums;
    private float[] unpacked = new float[0];

    /** {@code propagation} gives that of this network, whose signals each scoring overwrites; only asked for where layers are wide. */
    public Evaluation(NetworkShape shape, Activation activation, Loss loss, Supplier<Propagation> propagation) {
        this.shape = shape;
        this.loss = loss;
        this.predictor = Predictor.suits(shape) ? new Predictor(Kernels.best(), shape, activation) : null;
        this.propagation = propagation;
        this.weightedSums = new float[predictor == null ? 0 : PORTION * shape.outputs()];
    }

    /** Cost and accuracy on the first {@code samples} rows of {@code data} (all of them if it has fewer). */
    public Score score(float[] parameters, Dataset data, int samples) {
        return examine(parameters, data, samples).score();
    }

    /** The same, and which classes were confused. */
    public Examination examine(float[] parameters, Dataset data, int samples) {
        Score.Tally tally = new Score.Tally(loss, data);
        int end = Math.min(samples, data.size());
        int portion = propagates() ? WIDE_PORTION : PORTION;
        if (propagates() && !propagation.get().isLoaded(parameters)) {
            propagation.get().load(parameters);
        }
        for (int first = 0; first < end; first += portion) {
            add(tally, parameters, data, first, Math.min(portion, end - first));
        }
        return tally.examination();
    }

    /** Whether scores are taken with the propagation, as layers are wide. */
    public boolean propagates() {
        return predictor == null;
    }

    /** The score that {@link #score} would give, of samples that {@code pass} has just propagated: rows 0 to {@code samples} of {@code data}. */
    public Score score(Propagation pass, Dataset data, int samples) {
        Score.Tally tally = new Score.Tally(loss, data);
        add(tally, pass, 0, samples);
        return tally.score();
    }

    /** Packed samples that are not read without their zeros are unpacked a portion at a time. */
    private void forward(Propagation pass, Dataset data, int first, int count) {
        Optional<SparseRows> sparse = SparseRows.of(data.inputRows());
        if (sparse.isPresent()) {
            pass.forward(sparse.get(), first, count);
        } else if (data.inputRows().isPacked()) {
            if (unpacked.length == 0) {
                unpacked = new float[WIDE_PORTION * data.features()];
            }
            data.inputRows().copy(first, count, unpacked, 0);
            pass.forward(unpacked, 0, count);
        } else {
            pass.forward(data.inputs(), first, count);
        }
    }

    private void add(Score.Tally tally, float[] parameters, Dataset data, int first, int count) {
        if (propagates()) {
            Propagation pass = propagation.get();
            forward(pass, data, first, count);
            add(tally, pass, first, count);
        } else {
            predictor.weightedSums(parameters, data.inputs(), first, count, weightedSums);
            add(tally, weightedSums, shape.outputs(), first, count);
        }
    }

    private void add(Score.Tally tally, Propagation pass, int first, int count) {
        add(tally, pass.weightedSums(shape.depth()), pass.rowLength(shape.depth()), first, count);
    }

    private static void add(Score.Tally tally, float[] z, int row, int first, int count) {
        for (int s = 0; s < count; s++) {
            tally.add(first + s, z, s * row);
        }
    }
}
