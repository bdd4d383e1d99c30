package org.initium.figure.symmetry;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.study.symmetry.Symmetry;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The hidden units, layer by layer; units with the same incoming weights have the same colour and shape. */
public final class UnitsFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(UnitsFigure.class);
    private static final double HEAD = 26;
    private static final double FOOT = 40;
    private static final double LARGEST = 40;
    private static final double NARROWEST = 54;
    private static final double NARROWEST_WORDS = 100;
    private static final double LOWEST_WORDS = 100;
    private static final int MOST_UNITS = 400;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Snapshot snapshot = scene.current();
        NetworkShape shape = snapshot.spec().shape();
        int hidden = shape.depth() - 1;
        if (hidden < 1) {
            pen.note(MESSAGES.text("units.none"), width, height);
            return;
        }
        boolean words = width >= NARROWEST_WORDS && height >= LOWEST_WORDS;
        Symmetry symmetry = Symmetry.of(snapshot.parameters());
        int shown = Math.max(1, Math.min(hidden, (int) (width / NARROWEST)));
        double column = width / shown;
        for (int layer = 1; layer <= shown; layer++) {
            double top = words ? HEAD + (title(width).size() - 1) * FigureFont.LINE : 4;
            paintLayer(pen, symmetry, shape, layer, (layer - 1) * column, column, top, height, words);
        }
        if (words) {
            pen.lines(FigureFont.STRONG, FigureColor.TEXT, title(width), 8, 12);
        }
    }

    private static List<String> title(double width) {
        return FigureFont.STRONG.lines(MESSAGES.text("units.title"), width - 16);
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        boolean shown = scene.current().spec().shape().depth() > 1 && width >= NARROWEST_WORDS;
        return shown ? LOWEST_WORDS : 0;
    }

    private static void paintLayer(
            Pen pen,
            Symmetry symmetry,
            NetworkShape shape,
            int layer,
            double left,
            double width,
            double top,
            double height,
            boolean words) {
        int units = Math.min(MOST_UNITS, shape.units(layer));
        double room = height - top - (words ? FOOT : 4);
        int columns = columns(units, width - 16, room);
        int rows = (units + columns - 1) / columns;
        double pitch = Math.min(LARGEST, Math.min((width - 16) / columns, room / rows));
        double x0 = left + width / 2 - pitch * (columns - 1) / 2;
        double y0 = top + room / 2 - pitch * (rows - 1) / 2;
        for (int unit = 0; unit < units; unit++) {
            int group = symmetry.group(layer, unit);
            Path2D mark = new Path2D.Double();
            Marks.add(mark, group, x0 + Math.floorDiv(unit, rows) * pitch, y0 + unit % rows * pitch, pitch * 0.32);
            pen.fill(FigureColor.ofClass(group), mark);
        }
        if (words) {
            double middle = left + width / 2;
            String name = FigureFont.LABEL.fit(LayerNames.layer(shape, layer), width - 4);
            pen.centred(FigureFont.LABEL, FigureColor.MUTED, name, middle, height - 27);
            String count = MESSAGES.text("units.distinct", symmetry.distinctUnits(layer), shape.units(layer));
            pen.centred(
                    FigureFont.STRONG, FigureColor.TEXT, FigureFont.STRONG.fit(count, width - 4), middle, height - 12);
        }
    }

    /** As many columns as make the units largest. */
    private static int columns(int units, double width, double height) {
        int best = 1;
        double largest = 0;
        for (int columns = 1; columns <= units; columns++) {
            int rows = (units + columns - 1) / columns;
            double pitch = Math.min(LARGEST, Math.min(width / columns, height / rows));
            if (pitch > largest + 1e-9) {
                largest = pitch;
                best = columns;
            }
        }
        return best;
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        NetworkShape shape = scene.current().spec().shape();
        int shown = Math.max(1, Math.min(shape.depth() - 1, (int) (width / NARROWEST)));
        int layer = 1 + (int) (x / (width / shown));
        if (shape.depth() < 2 || layer < 1 || layer > shown) {
            return Optional.empty();
        }
        Symmetry symmetry = Symmetry.of(scene.current().parameters());
        return Optional.of(Hit.of(words(shape, symmetry, layer)));
    }

    private static String words(NetworkShape shape, Symmetry symmetry, int layer) {
        return LayerNames.layer(shape, layer) + ": "
                + MESSAGES.text("units.distinct", symmetry.distinctUnits(layer), shape.units(layer)) + ", "
                + MESSAGES.text("units.spread", FigureText.value(symmetry.spread(layer)));
    }

    @Override
    public String describe(Scene scene) {
        NetworkShape shape = scene.current().spec().shape();
        if (shape.depth() < 2) {
            return MESSAGES.text("units.none");
        }
        Symmetry symmetry = Symmetry.of(scene.current().parameters());
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer < shape.depth(); layer++) {
            text.append(words(shape, symmetry, layer)).append(". ");
        }
        return text.toString().strip();
    }
}
