package org.initium.figure.layers;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.initium.engine.network.NetworkShape;
import org.initium.figure.network.NetworkFigure;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The weights of each layer as a rectangle, inputs down and units across, drawn to one scale of square roots. */
public final class LayerShapesFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(LayerShapesFigure.class);
    private static final double MARGIN = 10;
    private static final double FOOT = 34;
    private static final double GAP = 14;
    private static final double NARROWEST = 58;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        NetworkShape shape = scene.current().spec().shape();
        double cell = cell(shape, width);
        double scale = scale(shape, cell, height);
        double middle = MARGIN + (height - FOOT - 2 * MARGIN) / 2;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            double w = Math.max(3, Math.sqrt(shape.fanOut(layer)) * scale);
            double h = Math.max(3, Math.sqrt(shape.fanIn(layer)) * scale);
            double centre = MARGIN + (layer - 0.5) * cell;
            FigureColor color = NetworkFigure.border(shape, layer);
            RoundRectangle2D box = new RoundRectangle2D.Double(centre - w / 2, middle - h / 2, w, h, 4, 4);
            pen.fill(ColorScale.toned(color, theme), box);
            pen.draw(color, Pen.HAIRLINE, box);
            if (cell >= NARROWEST || layer % 2 == 1) {
                paintWords(pen, shape, layer, centre, Math.max(cell, NARROWEST), height);
            }
        }
    }

    private static void paintWords(Pen pen, NetworkShape shape, int layer, double centre, double room, double height) {
        String sizes = MESSAGES.text("shapes.sizes", shape.fanIn(layer), shape.fanOut(layer));
        pen.centred(FigureFont.LABEL, FigureColor.TEXT, FigureFont.LABEL.fit(sizes, room), centre, height - FOOT + 8);
        String weights = FigureText.count((double) shape.fanIn(layer) * shape.fanOut(layer));
        String words = MESSAGES.text("shapes.weights", weights);
        String fitting = FigureFont.LABEL.width(words) <= room ? words : weights;
        pen.centred(FigureFont.LABEL, FigureColor.MUTED, fitting, centre, height - FOOT + 22);
    }

    private static double cell(NetworkShape shape, double width) {
        return Math.max(1, (width - 2 * MARGIN) / shape.depth());
    }

    private static double scale(NetworkShape shape, double cell, double height) {
        double tallest = 1;
        double widest = 1;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            tallest = Math.max(tallest, Math.sqrt(shape.fanIn(layer)));
            widest = Math.max(widest, Math.sqrt(shape.fanOut(layer)));
        }
        return Math.max(0.01, Math.min((height - FOOT - 2 * MARGIN) / tallest, (cell - GAP) / widest));
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        NetworkShape shape = scene.current().spec().shape();
        int layer = 1 + (int) Math.floor((x - MARGIN) / cell(shape, width));
        return layer < 1 || layer > shape.depth() ? Optional.empty() : Optional.of(Hit.of(words(shape, layer)));
    }

    private static String words(NetworkShape shape, int layer) {
        return MESSAGES.text(
                "shapes.words",
                LayerNames.layer(shape, layer),
                FigureText.whole(shape.fanIn(layer)),
                FigureText.whole(shape.fanOut(layer)),
                FigureText.whole((long) shape.fanIn(layer) * shape.fanOut(layer)));
    }

    @Override
    public String describe(Scene scene) {
        NetworkShape shape = scene.current().spec().shape();
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            text.append(words(shape, layer)).append(' ');
        }
        return text.toString().strip();
    }
}
