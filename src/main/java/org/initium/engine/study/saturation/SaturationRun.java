package org.initium.engine.study.saturation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.initium.engine.network.Activation;
import org.initium.engine.probe.Histogram;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Spread;
import org.initium.engine.theory.WeightedSum;

/** The weighted sums z that were drawn, and what a sigmoid makes of them. */
public final class SaturationRun implements Finding {
    /** The steepest slope of the sigmoid, at 0. */
    public static final double STEEPEST = 0.25;

    private final SaturationSpec spec;
    private final float[] sums;

    /** Takes over {@code sums}. */
    SaturationRun(SaturationSpec spec, float[] sums) {
        this.spec = spec;
        this.sums = sums;
    }

    /** All draws of several runs of one specification. */
    public static SaturationRun merged(List<SaturationRun> runs) {
        float[] all = new float[runs.stream().mapToInt(SaturationRun::draws).sum()];
        int filled = 0;
        for (SaturationRun run : runs) {
            System.arraycopy(run.sums, 0, all, filled, run.sums.length);
            filled += run.sums.length;
        }
        return new SaturationRun(runs.get(0).spec, all);
    }

    public SaturationSpec spec() {
        return spec;
    }

    public int draws() {
        return sums.length;
    }

    /** Mean and standard deviation of z. */
    public Spread sum() {
        return Spread.of(values().toArray());
    }

    /** Share of draws with sigmoid(z) outside [0.01, 0.99]. */
    public double saturatedShare() {
        long saturated =
                values().filter(z -> Math.abs(z) > WeightedSum.SATURATED_BEYOND).count();
        return (double) saturated / draws();
    }

    /** Mean and standard deviation of sigmoid'(z). */
    public Spread slope() {
        return Spread.of(values().map(Activation.SIGMOID::derivative).toArray());
    }

    /** z over [-reach, reach]: the same reach for two runs compares them, each one's own shows its shape. */
    public Histogram sums(double reach, int bins) {
        return Histogram.of(sums, 0, sums.length, -reach, reach, bins);
    }

    /** sigmoid(z) over [0, 1]. */
    public Histogram outputs(int bins) {
        return through(Activation.SIGMOID::value, 1, bins);
    }

    /** sigmoid'(z) over [0, 1/4]. */
    public Histogram slopes(int bins) {
        return through(Activation.SIGMOID::derivative, STEEPEST, bins);
    }

    private Histogram through(DoubleUnaryOperator function, double max, int bins) {
        float[] values = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            values[i] = (float) function.applyAsDouble(sums[i]);
        }
        return Histogram.of(values, 0, values.length, 0, max, bins);
    }

    private DoubleStream values() {
        return IntStream.range(0, sums.length).mapToDouble(i -> sums[i]);
    }
}
