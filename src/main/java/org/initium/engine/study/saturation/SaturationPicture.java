package org.initium.engine.study.saturation;

import org.initium.engine.probe.Histogram;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Spread;
import org.initium.engine.theory.WeightedSum;

/**
 * The weighted sums of many draws in numbers and histograms.
 *
 * @param sum mean and standard deviation of z
 * @param saturatedShare share of draws with sigmoid(z) outside [0.01, 0.99]
 * @param slope mean and standard deviation of sigmoid'(z)
 * @param common z on the axis that old and new weights share
 * @param own z on an axis of its own
 * @param outputs sigmoid(z) over [0, 1]
 * @param slopes sigmoid'(z) over [0, 1/4]
 */
public record SaturationPicture(
        SaturationSpec spec,
        int draws,
        Spread sum,
        double saturatedShare,
        Spread slope,
        Histogram common,
        Histogram own,
        Histogram outputs,
        Histogram slopes)
        implements Finding {
    private static final int COMMON_BINS = 240;
    private static final int BINS = 50;
    private static final double DEVIATIONS = 3.5;

    static SaturationPicture of(SaturationRun run) {
        return new SaturationPicture(
                run.spec(),
                run.draws(),
                run.sum(),
                run.saturatedShare(),
                run.slope(),
                run.sums(commonReach(run.spec()), COMMON_BINS),
                run.sums(ownReach(run.spec().theory()), BINS),
                run.outputs(BINS),
                run.slopes(BINS));
    }

    /** Half the axis on which the book's old and new weights and these are compared. */
    public static double commonReach(SaturationSpec spec) {
        double old = spec.withWeightVariance(1).theory().sd();
        return DEVIATIONS * Math.max(Math.max(old, spec.theory().sd()), 1e-3);
    }

    /** Half the axis that shows nearly all of one sum. */
    public static double ownReach(WeightedSum sum) {
        return DEVIATIONS * Math.max(sum.sd(), 1e-3);
    }
}
