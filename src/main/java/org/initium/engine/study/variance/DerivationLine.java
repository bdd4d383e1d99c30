package org.initium.engine.study.variance;

/** A line of the derivation with its numbers: the left side as measured, the right side from what was measured before. */
public record DerivationLine(DerivationStep step, double measured, double predicted) {
    /** More than chance makes a layer of 100 units differ by, over some 16 seeds. */
    static final double TOLERANCE = 0.1;

    /** Measured over predicted. */
    public double ratio() {
        return measured / predicted;
    }

    /** Whether both sides agree to 10 %. */
    public boolean holds() {
        return holds(TOLERANCE);
    }

    /** Whether the ratio of both sides differs from 1 by no more than {@code tolerance}. */
    public boolean holds(double tolerance) {
        return measured == predicted || Math.abs(ratio() - 1) <= tolerance;
    }
}
