package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/**
 * Root mean square weight of each layer at the ends of epochs, beside what decay alone would make of it and beside 1/sqrt(n_in), the size
 * at which new weights start (Nielsen, chapter 3, an exercise). As in the other charts, a colour is a run; a layer has its own marks.
 */
public final class WeightDecayFigure extends EpochFigure {
    private static final Messages MESSAGES = Messages.of(WeightDecayFigure.class);
    private static final int CURVE_POINTS = 60;
    /** A line may fall this far below the others before it leaves the picture, or they would lie flat. */
    private static final double DEEPEST = 0.01;

    private static final BasicStroke MEASURED = new BasicStroke(ArmStroke.WIDTH);
    private static final BasicStroke DECAY = dashes(5, 4);
    private static final BasicStroke FLOOR = dashes(1, 3);

    public WeightDecayFigure() {
        super(MESSAGES.text("decay.none"), MESSAGES.text("decay.epoch"));
    }

    @Override
    String inWords(double value) {
        return FigureText.value(value);
    }

    @Override
    EpochChart chart(Scene scene) {
        EpochChart chart = new EpochChart();
        Snapshot snapshot = scene.current();
        List<EpochLog.Epoch> epochs = snapshot.epochs().epochs();
        if (epochs.isEmpty() || rms(epochs.get(0), 1) == 0) {
            return chart; // weights that are zero have no place on a logarithmic axis
        }
        NetworkShape shape = snapshot.spec().shape();
        double factor = factorPerEpoch(snapshot.spec(), snapshot.data().train().size());
        double end = EpochReach.of(epochs.get(epochs.size() - 1).number());
        chart.until(end);
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        double alone = Double.POSITIVE_INFINITY;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            double[][] measured = measured(epochs, layer);
            String name = name(scene, layer);
            chart.marked(
                    layer == 1 ? name : LayerNames.layer(shape, layer),
                    new EpochLine(name, measured, FigureColor.ofArm(scene.selected()), MEASURED),
                    layer - 1);
            for (double value : measured[1]) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        for (int layer = 1; layer <= shape.depth(); layer++) {
            double floor = 1 / Math.sqrt(shape.fanIn(layer));
            double start = rms(epochs.get(0), layer);
            if (factor < 1) {
                chart.line(
                        layer == 1 ? MESSAGES.text("decay.alone", FigureText.value(factor)) : "",
                        new EpochLine("", decay(start, factor, end), FigureColor.MUTED, DECAY));
                alone = Math.min(alone, start * Math.pow(factor, end));
            }
            chart.line(
                    layer == 1 ? MESSAGES.text("decay.floor") : "",
                    new EpochLine("", new double[][] {{0, end}, {floor, floor}}, FigureColor.MUTED, FLOOR));
            low = Math.min(low, floor);
            high = Math.max(high, floor);
        }
        low = Math.min(low, Math.max(alone, low * DEEPEST));
        chart.over(EpochChart.logarithmic(low / 1.25, high * 1.25));
        return chart;
    }

    /** The layer, after the run where there are others beside it: its colour is that of the run, its marks are its own. */
    private static String name(Scene scene, int layer) {
        String name = LayerNames.layer(scene.current().spec().shape(), layer);
        return scene.arms().size() == 1
                ? name
                : MESSAGES.text(
                        "decay.layer", scene.arms().get(scene.selected()).name(), name);
    }

    private static double[][] measured(List<EpochLog.Epoch> epochs, int layer) {
        double[][] points = new double[2][epochs.size()];
        for (int i = 0; i < epochs.size(); i++) {
            points[0][i] = epochs.get(i).number();
            points[1][i] = rms(epochs.get(i), layer);
        }
        return points;
    }

    private static double[][] decay(double start, double factor, double end) {
        double[][] points = new double[2][CURVE_POINTS + 1];
        for (int i = 0; i <= CURVE_POINTS; i++) {
            points[0][i] = end * i / CURVE_POINTS;
            points[1][i] = start * Math.pow(factor, points[0][i]);
        }
        return points;
    }

    /** (1 - rate lambda/N)^(N/m) for batches of m, about exp(-rate lambda/m); 1 without decay. */
    static double factorPerEpoch(ExperimentSpec spec, int samples) {
        if (!(spec.regularizer() instanceof Regularizer.L2 l2)) {
            return 1;
        }
        double perStep = 1 - spec.optimizer().rate() * l2.lambda() / samples;
        return Math.pow(Math.max(0, perStep), spec.stepsPerEpoch(samples));
    }

    private static double rms(EpochLog.Epoch epoch, int layer) {
        return epoch.weightRms().get(layer - 1);
    }

    private static BasicStroke dashes(float dash, float gap) {
        return new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0);
    }

    @Override
    public String describe(Scene scene) {
        List<EpochLog.Epoch> epochs = scene.current().epochs().epochs();
        if (epochs.isEmpty()) {
            return MESSAGES.text("decay.none");
        }
        NetworkShape shape = scene.current().spec().shape();
        EpochLog.Epoch end = epochs.get(epochs.size() - 1);
        List<String> texts = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            texts.add(MESSAGES.text(
                    "decay.describe",
                    name(scene, layer),
                    FigureText.value(rms(epochs.get(0), layer)),
                    FigureText.value(rms(end, layer)),
                    FigureText.whole(end.number())));
        }
        return String.join(" ", texts);
    }
}
