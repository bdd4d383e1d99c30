package org.initium.figure.digits;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.OptionalInt;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Parameters;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The weights of each unit of the first layer, laid out as the image that they weigh; one colour scale for all. */
public final class FirstWeightsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(FirstWeightsFigure.class);
    private static final double MARGIN = 8;
    private static final double HEAD = 22;
    private static final double SMALLEST = 30;

    /** Weights this many root mean squares from 0 take the full colour. */
    private static final double FULL = 3;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        if (!(scene.current().spec().data() instanceof DataSpec.Images images)) {
            pen.note(MESSAGES.text("weights.none"), width, height);
            return;
        }
        Parameters parameters = scene.current().parameters();
        double rms = rms(parameters);
        ImageGrid grid = grid(parameters.shape().units(1), width, height);
        ColorScale colors = ColorScale.raster(theme);
        double scale = rms == 0 ? 0 : 0.5 / (FULL * rms);
        grid.paint(
                pen,
                images.width(),
                images.height(),
                (unit, pixel) -> colors.rgb(0.5 + scale * parameters.weight(1, pixel, unit)));
        String head = head(grid.cells(), parameters.shape().units(1), rms);
        pen.text(
                FigureFont.LABEL,
                FigureColor.MUTED,
                FigureFont.LABEL.fit(head, width - 2 * MARGIN),
                MARGIN,
                HEAD / 2 + 1);
    }

    private static ImageGrid grid(int units, double width, double height) {
        return ImageGrid.of(units, SMALLEST, MARGIN, HEAD, width - 2 * MARGIN, height - HEAD - MARGIN);
    }

    private static double rms(Parameters parameters) {
        int inputs = parameters.shape().inputs();
        int units = parameters.shape().units(1);
        double sum = 0;
        for (int from = 0; from < inputs; from++) {
            for (int to = 0; to < units; to++) {
                double weight = parameters.weight(1, from, to);
                sum += weight * weight;
            }
        }
        return Math.sqrt(sum / inputs / units);
    }

    private static String head(int shown, int units, double rms) {
        return MESSAGES.text(
                shown < units ? "weights.head.some" : "weights.head.all",
                FigureText.whole(shown),
                FigureText.whole(units),
                FigureText.value(FULL * rms));
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        Snapshot snapshot = scene.current();
        if (!(snapshot.spec().data() instanceof DataSpec.Images images)) {
            return Optional.empty();
        }
        ImageGrid grid = grid(snapshot.spec().shape().units(1), width, height);
        OptionalInt unit = grid.at(x, y);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int column = (int) ((x - grid.x(unit.getAsInt())) / grid.cell() * images.width());
        int row = (int) ((y - grid.y(unit.getAsInt())) / grid.cell() * images.height());
        int pixel = Math.min(row, images.height() - 1) * images.width() + Math.min(column, images.width() - 1);
        float weight = snapshot.parameters().weight(1, pixel, unit.getAsInt());
        String text = MESSAGES.text("weights.unit", unit.getAsInt() + 1, row + 1, column + 1, FigureText.value(weight));
        return Optional.of(Hit.of(text));
    }

    @Override
    public String describe(Scene scene) {
        Parameters parameters = scene.current().parameters();
        return MESSAGES.text(
                "weights.describe", FigureText.whole(parameters.shape().units(1)), FigureText.value(rms(parameters)));
    }
}
