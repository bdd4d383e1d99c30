package org.initium.engine.training;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/** Cost curves of runs that nobody trained. */
public final class Curves {
    private Curves() {}

    /** A point at every step from 0 to {@code last}. */
    public static CostCurve of(long last, LongToDoubleFunction cost) {
        long[] steps = LongStream.rangeClosed(0, last).toArray();
        double[] costs = LongStream.of(steps).mapToDouble(cost).toArray();
        return new CostCurve(steps, costs, costs.clone(), costs.clone());
    }
}
