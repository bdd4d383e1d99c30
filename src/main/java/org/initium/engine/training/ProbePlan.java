package org.initium.engine.training;

/**
 * How finely a snapshot looks.
 *
 * @param gridSide cells along each side of the decision grid; 0 for none
 * @param unitMapSide cells along each side of each unit's map; 0 for none
 * @param bins bins of each histogram
 */
public record ProbePlan(int gridSide, int unitMapSide, int bins) {
    /** The AI Notes' steps of 0.1 on [-5, 5]. */
    public static final ProbePlan STANDARD = new ProbePlan(100, 16, 60);
}
