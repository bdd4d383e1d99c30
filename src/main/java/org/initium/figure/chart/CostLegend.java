package org.initium.figure.chart;

import org.initium.engine.training.Divergence;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.Legend;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Under the chart: each arm's line with its name, and the line for test costs when there are any. */
final class CostLegend {
    private static final Messages MESSAGES = Messages.of(CostLegend.class);
    private static final double SAMPLE = 24;
    private static final double ABOVE = 4;

    private final Legend legend = new Legend(SAMPLE);
    private final double width;
    private final int rows;

    /** At most a third of the height is given to the names. */
    CostLegend(Scene scene, double width, double height) {
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            boolean chosen = scene.arms().size() > 1 && arm == scene.selected();
            legend.addLine(
                    name(scene.arms().get(arm)),
                    chosen ? FigureColor.TEXT : FigureColor.MUTED,
                    FigureColor.ofArm(arm),
                    ArmStroke.train(arm, chosen));
        }
        if (hasTest(scene)) {
            FigureColor color = scene.arms().size() == 1 ? FigureColor.ofArm(0) : FigureColor.MUTED;
            legend.addLine(MESSAGES.text("cost.test"), FigureColor.MUTED, color, ArmStroke.test());
        }
        this.width = width;
        this.rows = Math.min(legend.rows(width), (int) (height / 3 / Legend.ROW));
    }

    double height() {
        return rows * Legend.ROW + (rows > 0 ? ABOVE : 0);
    }

    void paint(Pen pen, double top) {
        legend.paint(pen, width, top, rows);
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
