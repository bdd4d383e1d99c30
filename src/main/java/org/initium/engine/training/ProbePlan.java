package org.initium.engine.training;

/**
 * How finely a snapshot looks.
 *
 * @param gridSide cells along each side of the decision grid; 0 for none
 * @param unitMapSide cells along each side of each unit's map; 0 for none
 * @param bins bins of each histogram; 0 for no layer statistics at all
 */
public record ProbePlan(int gridSide, int unitMapSide, int bins) {
    /** The AI Notes' steps of 0.1 on [-5, 5]. */
    public static final ProbePlan STANDARD = new ProbePlan(100, 16, 60);

    /** Costs and the curve only, for a run that is compared but not looked at closely. */
    public static final ProbePlan CURVE_ONLY = new ProbePlan(0, 0, 0);
}
