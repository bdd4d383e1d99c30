package org.initium.engine.math;

/**
 * A factor c kept beside a matrix V, so that the weights W = c V can decay all at once in no time: each step touches only the rows of V whose inputs are not 0.
 * In double, as a factor so near 1 would lose in float most digits of what is taken off.
 */
final class WeightScale {
    /** A larger share is taken off the weights one by one; it might leave nothing to divide by. */
    private static final float LARGEST_SHARE = 1f / 64;

    private static final double SMALL = 0.5;

    private double value = 1;

    double value() {
        return value;
    }

    float factor() {
        return (float) value;
    }

    void set(double newValue) {
        value = newValue;
    }

    /** Takes a share off all weights; false, and nothing done, if it is too large. */
    boolean shrink(float share) {
        if (share > LARGEST_SHARE) {
            return false;
        }
        value *= 1.0 - share;
        return true;
    }

    /** Whether V has grown so much larger than W that it is time to start from c = 1 again. */
    boolean isSmall() {
        return value < SMALL;
    }
}
