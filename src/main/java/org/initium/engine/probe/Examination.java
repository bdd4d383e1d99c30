package org.initium.engine.probe;

/** A network's score on some samples and which classes it confused; the matrix is empty (0 classes) for a regression. */
public record Examination(Score score, Confusion confusion) {
    /** Of no samples. */
    public static final Examination NONE = new Examination(Score.NONE, new Confusion(0, new int[0]));
}
