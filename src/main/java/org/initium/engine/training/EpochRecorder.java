package org.initium.engine.training;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.TrainTest;

/** Fills an {@link EpochLog} as a run goes on. */
final class EpochRecorder {
    /** Enough for an accuracy to within a percent, few enough not to slow an epoch of tens of thousands. */
    static final int SAMPLES = 5_000;

    private static final int CAPACITY = 1_024;

    private final Observer observer;
    private final ExperimentSpec spec;
    private final TrainTest data;
    private final boolean wanted;
    private final List<EpochLog.Epoch> epochs = new ArrayList<>();
    private long stride = 1;

    EpochRecorder(Observer observer, ExperimentSpec spec, TrainTest data) {
        this.observer = observer;
        this.spec = spec;
        this.data = data;
        this.wanted = PictureSamples.isWide(data.train());
    }

    boolean wants(long epoch) {
        return wanted && epoch % stride == 0;
    }

    void record(long epoch, long step, float[] parameters) {
        if (epochs.size() == CAPACITY) {
            stride *= 2;
            epochs.removeIf(each -> !wants(each.number()));
        }
        if (wants(epoch)) {
            epochs.add(new EpochLog.Epoch(
                    epoch,
                    observer.examineTrain(parameters, step, samples(epoch, data.train(), SAMPLES)),
                    observer.examineTest(parameters, step, samples(epoch, data.test(), Integer.MAX_VALUE)),
                    observer.weightRms(parameters)));
        }
    }

    /** Before the first epoch nothing was learnt, and the first picture is waited for: those that the first point of the curve is of will do, which are not looked at twice. */
    private int samples(long epoch, Dataset set, int atEnd) {
        return epoch == 0 ? CurveStride.samples(spec, set) : atEnd;
    }

    /** Takes over another run's epochs that ended before {@code epoch}. */
    void copyBefore(EpochRecorder other, double epoch) {
        stride = other.stride;
        epochs.clear();
        other.epochs.stream().filter(each -> each.number() < epoch).forEach(epochs::add);
    }

    EpochLog log() {
        return new EpochLog(epochs);
    }
}
