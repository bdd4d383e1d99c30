package org.initium.engine.study.symmetry;

import java.util.List;
import org.initium.engine.study.Finding;

/**
 * How far the units of each hidden layer lie from its first unit, step by step, in a run that was trained for the purpose.
 *
 * @param points in order of their steps
 */
public record TwinHistory(List<Point> points) implements Finding {
    /**
     * One moment.
     *
     * @param spreads {@link Symmetry#spread} of hidden layers 1, 2, …
     */
    public record Point(long step, List<Double> spreads) {
        public Point {
            spreads = List.copyOf(spreads);
        }
    }

    public TwinHistory {
        points = List.copyOf(points);
    }

    /** Number of hidden layers. */
    public int layers() {
        return points.get(0).spreads().size();
    }
}
