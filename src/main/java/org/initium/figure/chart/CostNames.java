package org.initium.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Scene;

/** The names of the arms beside the ends of their curves, each as near to its own as the others let it be. */
final class CostNames {
    private static final double GAP = 4;

    /** From the edge of the chart, where a curve ends, to its name. */
    private static final double LEADER = 13;

    private static final double LINE = 13;
    private static final double MOST_OF_WIDTH = 0.3;
    private static final double AXES = 60;

    private final Pen pen;
    private final ChartPlace place;

    /** A name, the height at which its curve ends, and that at which it is written. */
    private record Name(int arm, double y, double written) {}

    CostNames(Pen pen, ChartPlace place) {
        this.pen = pen;
        this.place = place;
    }

    /** The room that names need at the right; 0 where they have none or do not say all, and a legend is called for. */
    static double room(Scene scene, double width, double height) {
        boolean enough = scene.arms().stream()
                .map(Scene.Arm::snapshot)
                .noneMatch(run -> run.data().hasTest() || run.divergence().isPresent());
        double longest = scene.arms().stream()
                .mapToDouble(arm -> FigureFont.LABEL.width(arm.name()))
                .max()
                .orElse(0);
        boolean fits = longest + GAP <= MOST_OF_WIDTH * width && scene.arms().size() * LINE <= height - AXES;
        return scene.arms().size() > 1 && enough && fits ? longest + GAP : 0;
    }

    void paint(Scene scene, CostCurves curves) {
        double edge = place.x() + place.width();
        for (Name name : apart(names(curves))) {
            FigureColor color = name.arm() == scene.selected() ? FigureColor.TEXT : FigureColor.MUTED;
            pen.line(FigureColor.ofArm(name.arm()), Pen.HAIRLINE, edge + 2, name.y(), edge + LEADER, name.written());
            pen.text(FigureFont.LABEL, color, scene.arms().get(name.arm()).name(), edge + LEADER + 3, name.written());
        }
    }

    private List<Name> names(CostCurves curves) {
        List<Name> names = new ArrayList<>();
        for (int arm = 0; arm < curves.arms().size(); arm++) {
            double[][] points = curves.arms().get(arm).train();
            int last = CostSeries.nearest(points, curves.view().right());
            if (last >= 0) {
                double y = place.pixelY(points[1][last]);
                double inside = Math.max(place.y(), Math.min(place.y() + place.height(), y));
                names.add(new Name(arm, inside, inside));
            }
        }
        return names;
    }

    /** From the top down, no two of them over each other; then up again from the bottom, where they had gone too far. */
    private List<Name> apart(List<Name> names) {
        List<Name> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingDouble(Name::y));
        double free = place.y();
        for (int i = 0; i < sorted.size(); i++) {
            sorted.set(i, written(sorted.get(i), Math.max(free, sorted.get(i).y())));
            free = sorted.get(i).written() + LINE;
        }
        double end = place.y() + place.height();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            sorted.set(i, written(sorted.get(i), Math.min(end, sorted.get(i).written())));
            end = sorted.get(i).written() - LINE;
        }
        return sorted;
    }

    private static Name written(Name name, double at) {
        return new Name(name.arm(), name.y(), at);
    }
}
