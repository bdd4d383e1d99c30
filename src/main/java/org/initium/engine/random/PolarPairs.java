package org.initium.engine.random;

/** Two normals of two uniforms, many times: scale sqrt(-2 ln depth) times the cosine and the sine of a turn (Box and Muller 1958). */
interface PolarPairs {
    double FULL_TURN = 2 * Math.PI;

    /** All arrays are of one length; turns and depths are uniform in [0, 1). */
    void make(double[] turns, double[] depths, double scale, double[] first, double[] second);
}
