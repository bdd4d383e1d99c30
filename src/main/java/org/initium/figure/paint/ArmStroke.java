package org.initium.figure.paint;

import java.awt.BasicStroke;

/** The dash pattern of each arm, its second cue beside colour; the first arm is solid. */
public final class ArmStroke {
    /** Of a curve, in logical pixels. */
    public static final float WIDTH = 1.75f;

    /** The arm that the other panels show. */
    static final float CHOSEN = 2.75f;

    private static final float[][] PATTERNS = {
        null, {8, 3}, {2, 3}, {10, 3, 2, 3}, {14, 4}, {4, 4}, {10, 3, 2, 3, 2, 3}, {6, 2}
    };
    private static final float[] TEST = {4, 4};

    private ArmStroke() {}

    /** Lengths of an arm's dashes and of the gaps between them, in logical pixels; empty for a solid line. */
    public static float[] dashes(int arm) {
        float[] pattern = pattern(arm);
        return pattern == null ? new float[0] : pattern.clone();
    }

    /** For the training curve of an arm; the chosen one is the arm that the other panels show. */
    public static BasicStroke train(int arm, boolean chosen) {
        return stroke(pattern(arm), chosen ? CHOSEN : WIDTH);
    }

    /** For what an arm is compared with, in the arm's dashes. */
    public static BasicStroke thin(int arm) {
        return stroke(pattern(arm), 1);
    }

    /** For the test curve of any arm. */
    public static BasicStroke test() {
        return stroke(TEST, 1);
    }

    private static float[] pattern(int arm) {
        return PATTERNS[Math.floorMod(arm, PATTERNS.length)];
    }

    private static BasicStroke stroke(float[] dashes, float width) {
        return dashes == null
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
