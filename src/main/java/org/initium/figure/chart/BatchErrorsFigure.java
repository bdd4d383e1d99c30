package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.engine.training.BatchErrors;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.ChartWindow;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** How many of each batch every arm misclassified before that batch's own update, in per cent against epochs. */
public final class BatchErrorsFigure implements ChartFigure {
    private static final Messages MESSAGES = Messages.of(BatchErrorsFigure.class);

    /** Batches whose mean is told in words, as in AI Notes, part III. */
    private static final int LAST = 10;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        EpochChart chart = chart(scene);
        if (chart.isEmpty()) {
            pen.note(MESSAGES.text("errors.none"), width, height);
            return;
        }
        chart.paint(pen, graphics, width, height, part(scene), MESSAGES.text("errors.epoch"));
    }

    @Override
    public ChartPlace place(double width, double height, Scene scene) {
        return chart(scene).place(width, height, part(scene));
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        EpochChart chart = chart(scene);
        return chart.hit(
                x,
                y,
                chart.place(width, height, part(scene)),
                percent -> MESSAGES.text("errors.read", FigureText.percent(percent / 100)));
    }

    private static Optional<ChartWindow> part(Scene scene) {
        return scene.options().window(BatchErrorsFigure.class);
    }

    private static EpochChart chart(Scene scene) {
        EpochChart chart = new EpochChart();
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Scene.Arm shown = scene.arms().get(arm);
            double[][] points = points(shown.snapshot());
            if (points[0].length > 0) {
                BasicStroke stroke = ArmStroke.train(arm, scene.arms().size() > 1 && arm == scene.selected());
                chart.line(shown.name(), new EpochLine(shown.name(), points, FigureColor.ofArm(arm), stroke));
            }
        }
        return chart;
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
