package org.initium.figure.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.training.BatchErrors;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** How many of each batch every arm misclassified before that batch's own update, in per cent against epochs. */
public final class BatchErrorsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(BatchErrorsFigure.class);

    /** Batches whose mean is told in words, as in AI Notes, part III. */
    private static final int LAST = 10;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        EpochChart chart = new EpochChart(theme);
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Scene.Arm shown = scene.arms().get(arm);
            double[][] points = points(shown.snapshot());
            if (points[0].length > 0) {
                boolean chosen = scene.arms().size() > 1 && arm == scene.selected();
                chart.line(shown.name(), points, FigureColor.ofArm(arm), ArmStroke.train(arm, chosen));
            }
        }
        if (chart.isEmpty()) {
            pen.note(MESSAGES.text("errors.none"), width, height);
            return;
        }
        chart.paint(pen, graphics, width, height, EpochChart.percent(0), MESSAGES.text("errors.epoch"));
    }

    private static double[][] points(Snapshot snapshot) {
        BatchErrors errors = snapshot.errors();
        double perEpoch = CostSeries.stepsPerEpoch(snapshot);
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            if (!Double.isNaN(errors.share(i))) {
                counted.add(i);
            }
        }
        double[][] points = new double[2][counted.size()];
        for (int i = 0; i < points[0].length; i++) {
            points[0][i] = errors.step(counted.get(i)) / perEpoch;
            points[1][i] = 100 * errors.share(counted.get(i));
        }
        return points;
    }

    @Override
    public String describe(Scene scene) {
        List<String> texts = new ArrayList<>();
        for (Scene.Arm arm : scene.arms()) {
            BatchErrors errors = arm.snapshot().errors();
            double sum = 0;
            int from = Math.max(0, errors.size() - LAST);
            for (int i = from; i < errors.size(); i++) {
                sum += errors.share(i);
            }
            if (errors.size() > 0) {
                long batches = (errors.size() - from) * errors.batches();
                String share = FigureText.percent(sum / (errors.size() - from));
                texts.add(MESSAGES.text("errors.describe", arm.name(), share, FigureText.whole(batches)));
            }
        }
        return texts.isEmpty() ? MESSAGES.text("errors.none") : String.join(" ", texts);
    }
}
