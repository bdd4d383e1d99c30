package org.initium.figure.scene;

import org.initium.engine.study.symmetry.UnitSwap;

/**
 * Two units on their way to each other's place.
 *
 * @param share of the way behind them, 0 to 1
 */
public record Exchange(UnitSwap swap, double share) {
    /** How far a unit still is from its place, as a share of the way between the two; 0 for all other units. */
    public double toGo(int layer, int unit) {
        return layer == swap.layer() && (unit == swap.one() || unit == swap.other()) ? 1 - share : 0;
    }

    /** Where a unit of the two comes from. */
    public int from(int unit) {
        return unit == swap.one() ? swap.other() : swap.one();
    }
}
