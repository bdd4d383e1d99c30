package org.initium.engine.training;

import org.initium.engine.probe.LayerDetail;

/**
 * How finely a snapshot looks.
 *
 * @param gridSide cells along each side of the decision grid; 0 for none
 * @param unitMapSide cells along each side of each unit's map; 0 for none
 * @param layers what is told of each layer
 * @param bins bins of each histogram
 * @param batch whether layer statistics and gradient are those of the batch to be learnt from next, which is then shown too, and not those
 *     of the first {@link Trainer#PROBE_SAMPLES} training samples, of a huge network fewer
 * @param live whether costs and accuracies on data with many features, such as images, are taken on no more samples than a moving picture
 *     allows; data with few features are always scored whole
 * @param moments whether the variances that the derivation of Xavier's rule speaks of are measured, too
 */
public record ProbePlan(
        int gridSide, int unitMapSide, LayerDetail layers, int bins, boolean batch, boolean live, boolean moments) {
    /** The AI Notes' steps of 0.1 on [-5, 5]. */
    public static final ProbePlan STANDARD = new ProbePlan(100, 16, LayerDetail.EVERYTHING, 60, false, true, false);

    /** The AI Notes' 200 bins over the current batch. */
    public static final ProbePlan BATCH = new ProbePlan(0, 0, LayerDetail.EVERYTHING, 200, true, true, false);

    /** Costs and the curve only, for a run that is compared but not looked at closely. */
    public static final ProbePlan CURVE_ONLY = new ProbePlan(0, 0, LayerDetail.NOTHING, 0, false, true, false);

    /** Numbers only, of training samples and of all that there are to score. */
    public static final ProbePlan NUMBERS = new ProbePlan(0, 0, LayerDetail.NUMBERS, 0, false, false, false);

    /** Looks at training samples and scores all there are. */
    public ProbePlan(int gridSide, int unitMapSide, int bins) {
        this(gridSide, unitMapSide, LayerDetail.EVERYTHING, bins, false, false, false);
    }

    /** Whether signals and gradients are looked at. */
    boolean looks() {
        return layers != LayerDetail.NOTHING;
    }
}
