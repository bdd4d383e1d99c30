package org.initium.engine.random;

/** One pair after the other. */
final class ScalarPolarPairs implements PolarPairs {
    @Override
    public void make(double[] turns, double[] depths, double scale, double[] first, double[] second) {
        for (int i = 0; i < turns.length; i++) {
            double angle = FULL_TURN * turns[i];
            double radius = scale * Math.sqrt(-2 * Math.log(depths[i]));
            first[i] = radius * Math.cos(angle);
            second[i] = radius * Math.sin(angle);
        }
    }
}
