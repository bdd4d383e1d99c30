package org.initium.ui.workbench.panel;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.data.TrainTest;

/** Points being drawn. */
record DrawnPoints(List<LabelledPoint> list) {
    DrawnPoints {
        list = List.copyOf(list);
    }

    /** The samples of a classification as points; none of a regression, which has no classes. */
    static DrawnPoints of(TrainTest data) {
        List<LabelledPoint> all = new ArrayList<>();
        for (Dataset part : List.of(data.train(), data.test())) {
            for (int row = 0; part.classes() > 0 && part.features() == 2 && row < part.size(); row++) {
                all.add(new LabelledPoint(part.input(row, 0), part.input(row, 1), part.labels()[row]));
            }
        }
        return new DrawnPoints(all);
    }

    DrawnPoints with(LabelledPoint point) {
        List<LabelledPoint> more = new ArrayList<>(list);
        more.add(point);
        return new DrawnPoints(more);
    }

    /** Without those nearer than {@code reach}. */
    DrawnPoints without(double x1, double x2, double reach) {
        return new DrawnPoints(
                list.stream().filter(point -> distance(point, x1, x2) > reach).toList());
    }

    /** Whether the last point drawn is nearer than {@code reach}. */
    boolean crowded(double x1, double x2, double reach) {
        return !list.isEmpty() && distance(list.get(list.size() - 1), x1, x2) < reach;
    }

    private static double distance(LabelledPoint point, double x1, double x2) {
        return Math.hypot(point.x1() - x1, point.x2() - x2);
    }
}
