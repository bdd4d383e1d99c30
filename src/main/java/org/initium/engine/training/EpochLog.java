package org.initium.engine.training;

import java.util.List;
import java.util.stream.Stream;
import org.initium.engine.probe.Examination;

/**
 * How a run on images stood before its first epoch and after each one. Bounded in size: when full, every second epoch goes.
 * Empty for data with few features, where an epoch may be a single step and the curve says it all.
 *
 * @param epochs in rising order
 */
public record EpochLog(List<Epoch> epochs) {
    public static final EpochLog EMPTY = new EpochLog(List.of());

    public EpochLog {
        epochs = List.copyOf(epochs);
    }

    /**
     * The end of an epoch.
     *
     * @param number epochs done
     * @param train on the first 5,000 training samples (before the first epoch, at most 200)
     * @param test on all samples held out (before the first epoch, at most the first 200); {@link Examination#NONE} without any
     * @param weightRms root mean square of the weights of layers 1 to depth
     */
    public record Epoch(long number, Examination train, Examination test, List<Double> weightRms) {
        public Epoch {
            weightRms = List.copyOf(weightRms);
        }

        /** On the held-out samples, or on the training samples when nothing is held out. */
        public Examination scored() {
            return test.equals(Examination.NONE) ? train : test;
        }
    }

    /** The last epoch that was done at {@code epoch}, the fractional number of epochs. */
    public Stream<Epoch> until(double epoch) {
        return epochs.stream().takeWhile(each -> each.number() <= epoch);
    }
}
