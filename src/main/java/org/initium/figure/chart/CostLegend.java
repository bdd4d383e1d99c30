package org.initium.figure.chart;

import org.initium.engine.training.Divergence;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Under the chart: each arm's line with its name, and the line for test costs when there are any. */
final class CostLegend {
    private static final Messages MESSAGES = Messages.of(CostLegend.class);
    private static final double SAMPLE = 24;
    private static final double ROW = 18;
    private static final double GAP = 14;
    private static final double MARGIN = 8;

    private final Pen pen;
    private final double width;
    private double x = MARGIN;
    private int row;

    CostLegend(Pen pen, double width) {
        this.pen = pen;
        this.width = width;
    }

    /** Rows that the names need; at most a third of the height is given to them. */
    static int rows(Scene scene, double width, double height) {
        double x = MARGIN;
        int rows = 1;
        for (Scene.Arm arm : scene.arms()) {
            double needed = needed(name(arm));
            if (x + needed > width - MARGIN && x > MARGIN) {
                rows++;
                x = MARGIN;
            }
            x += needed + GAP;
        }
        if (hasTest(scene) && x + needed(MESSAGES.text("cost.test")) > width - MARGIN) {
            rows++;
        }
        return Math.min(rows, (int) (height / 3 / ROW));
    }

    static double height(int rows) {
        return rows * ROW + (rows > 0 ? 4 : 0);
    }

    void paint(Scene scene, double top, int rows) {
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Scene.Arm shown = scene.arms().get(arm);
            place(name(shown));
            if (row >= rows) {
                return;
            }
            boolean chosen = scene.arms().size() > 1 && arm == scene.selected();
            pen.line(FigureColor.ofArm(arm), ArmStroke.train(arm, chosen), x, y(top), x + SAMPLE, y(top));
            label(name(shown), chosen, top);
        }
        if (hasTest(scene)) {
            place(MESSAGES.text("cost.test"));
            if (row < rows) {
                FigureColor color = scene.arms().size() == 1 ? FigureColor.ofArm(0) : FigureColor.MUTED;
                pen.line(color, ArmStroke.test(), x, y(top), x + SAMPLE, y(top));
                label(MESSAGES.text("cost.test"), false, top);
            }
        }
    }

    private void place(String name) {
        if (x + needed(name) > width - MARGIN && x > MARGIN) {
            row++;
            x = MARGIN;
        }
    }

    private double y(double top) {
        return top + (row + 0.5) * ROW;
    }

    private void label(String name, boolean chosen, double top) {
        double room = width - MARGIN - x - SAMPLE - 5;
        String fitting = FigureFont.LABEL.fit(name, room);
        pen.text(FigureFont.LABEL, chosen ? FigureColor.TEXT : FigureColor.MUTED, fitting, x + SAMPLE + 5, y(top));
        x += needed(name) + GAP;
    }

    private static double needed(String name) {
        return SAMPLE + 5 + FigureFont.LABEL.width(name);
    }

    private static String name(Scene.Arm arm) {
        return arm.snapshot()
                .divergence()
                .map(Divergence::step)
                .map(step -> MESSAGES.text("cost.diverged", arm.name(), FigureText.whole(step)))
                .orElse(arm.name());
    }

    private static boolean hasTest(Scene scene) {
        return scene.arms().stream().anyMatch(arm -> arm.snapshot().data().hasTest());
    }
}
