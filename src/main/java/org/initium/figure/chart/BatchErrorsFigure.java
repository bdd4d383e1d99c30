package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.training.BatchErrors;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** How many of each batch every arm misclassified before that batch's own update, in per cent against epochs. */
public final class BatchErrorsFigure extends EpochFigure {
    private static final Messages MESSAGES = Messages.of(BatchErrorsFigure.class);

    /** Batches whose mean is told in words, as in AI Notes, part III. */
    private static final int LAST = 10;

    public BatchErrorsFigure() {
        super(MESSAGES.text("errors.none"), MESSAGES.text("errors.epoch"));
    }

    @Override
    String inWords(double percent) {
        return MESSAGES.text("errors.read", FigureText.percent(percent / 100));
    }

    @Override
    EpochChart chart(Scene scene) {
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
