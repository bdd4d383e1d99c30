package org.initium.engine.training;

import org.initium.engine.data.Dataset;
import org.initium.engine.probe.LayerDetail;

/**
 * How finely a snapshot looks.
 *
 * @param gridSide cells along each side of the decision grid; 0 for none
 * @param unitMapSide cells along each side of each unit's map; 0 for none
 * @param layers what is told of each layer
 * @param bins bins of each histogram
 * @param batch whether layer statistics and gradient are those of the batch to be learnt from next, which is then shown too, and not those
 *     of the first {@link Trainer#PROBE_SAMPLES} training samples, of a large network fewer
 * @param samples how many that are, and how many of data with many features, such as images, are scored; data with few features are always scored whole
 * @param moments whether the variances that the derivation of Xavier's rule speaks of are measured, too
 */
public record ProbePlan(
        int gridSide, int unitMapSide, LayerDetail layers, int bins, boolean batch, Samples samples, boolean moments) {
    /** How many samples are looked at and scored. */
    public enum Samples {
        /** Of a large network half of what is looked at in a picture that stands: the next one, of a run that moves or of another, is to be there in time. */
        MOVING,
        /** As many are scored, and enough looked at for a picture that stands. */
        STANDING,
        /** As many are looked at, and all that there are scored. */
        ALL
    }

    /** The AI Notes' steps of 0.1 on [-5, 5]. */
    public static final ProbePlan STANDARD =
            new ProbePlan(100, 16, LayerDetail.EVERYTHING, 60, false, Samples.MOVING, false);

    /** The AI Notes' 200 bins over the current batch. */
    public static final ProbePlan BATCH = new ProbePlan(0, 0, LayerDetail.EVERYTHING, 200, true, Samples.MOVING, false);

    /** Costs and the curve only, for a run that is compared but not looked at closely. */
    public static final ProbePlan CURVE_ONLY =
            new ProbePlan(0, 0, LayerDetail.NOTHING, 0, false, Samples.MOVING, false);

    /** Numbers only, of training samples and of all that there are to score. */
    public static final ProbePlan NUMBERS = new ProbePlan(0, 0, LayerDetail.NUMBERS, 0, false, Samples.ALL, false);

    /** Looks at training samples and scores all there are. */
    public ProbePlan(int gridSide, int unitMapSide, int bins) {
        this(gridSide, unitMapSide, LayerDetail.EVERYTHING, bins, false, Samples.ALL, false);
    }

    /** The same for a picture that stands. */
    public ProbePlan standing() {
        return samples == Samples.MOVING
                ? new ProbePlan(gridSide, unitMapSide, layers, bins, batch, Samples.STANDING, moments)
                : this;
    }

    /** Whether the next batch of this set is shown; only one of classes is. */
    boolean showsBatchOf(Dataset train) {
        return batch && train.classes() > 0;
    }

    /** Whether signals and gradients are looked at. */
    boolean looks() {
        return layers != LayerDetail.NOTHING;
    }
}
