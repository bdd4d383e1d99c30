package org.initium.figure.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A surface with a theme: the few marks of which all figures are made. */
public final class Pen {
    /** The thinnest line: frames, grids, axes. */
    public static final Stroke HAIRLINE = new BasicStroke(1);

    private final Graphics2D graphics;
    private final FigureTheme theme;

    public Pen(Graphics2D graphics, FigureTheme theme) {
        this.graphics = graphics;
        this.theme = theme;
        prepare(graphics);
    }

    /** Sets how all figures are smoothed. */
    public static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /** Fills the whole picture; every figure begins with it. */
    public void background(double width, double height) {
        rectangle(FigureColor.SURFACE, 0, 0, width, height);
    }

    public void rectangle(FigureColor color, double x, double y, double width, double height) {
        graphics.setColor(theme.color(color));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** In a colour that is mixed, where no {@link FigureColor} will do. */
    public void fill(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    public void fill(FigureColor color, Shape shape) {
        fill(theme.color(color), shape);
    }

    /** In a colour that is mixed, where no {@link FigureColor} will do. */
    public void draw(Color color, Stroke stroke, Shape shape) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    public void draw(FigureColor color, Stroke stroke, Shape shape) {
        draw(theme.color(color), stroke, shape);
    }

    public void line(FigureColor color, Stroke stroke, double x1, double y1, double x2, double y2) {
        draw(color, stroke, new Line2D.Double(x1, y1, x2, y2));
    }

    /** Outlines a rectangle whose corners are arcs of the diameter {@code arc}. */
    public void roundFrame(
            FigureColor color, Stroke stroke, double x, double y, double width, double height, double arc) {
        draw(color, stroke, new RoundRectangle2D.Double(x, y, width, height, arc, arc));
    }

    /** Stretches an image over a rectangle. */
    public void image(BufferedImage image, double x, double y, double width, double height) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / image.getWidth(), height / image.getHeight());
        graphics.drawImage(image, place, null);
    }

    /** Writes a text with its middle at the height {@code y}, starting at {@code x}. */
    public void text(FigureFont font, FigureColor color, String text, double x, double y) {
        graphics.setColor(theme.color(color));
        font.write(graphics, text, x, y);
    }

    /** Writes lines of text one below the other, the first with its middle at the height {@code y}. */
    public void lines(FigureFont font, FigureColor color, List<String> lines, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            text(font, color, lines.get(i), x, y + i * FigureFont.LINE);
        }
    }

    /** Writes a text centred on a point. */
    public void centred(FigureFont font, FigureColor color, String text, double x, double y) {
        text(font, color, text, x - font.width(text) / 2, y);
    }

    /** Writes a text that ends at {@code x}: numbers that change stay in place where they are read. */
    public void right(FigureFont font, FigureColor color, String text, double x, double y) {
        text(font, color, text, x - font.width(text), y);
    }

    /** Writes a text upwards, centred on a point. */
    public void turned(FigureFont font, FigureColor color, String text, double x, double y) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        centred(font, color, text, x, y);
        graphics.setTransform(before);
    }

    /** Width of a formula as {@link #formula} writes it. */
    public double width(MathText formula) {
        return typesets(formula) ? Formula.inline(formula.tex()).width() : FigureFont.LABEL.width(formula.words());
    }

    /** Writes a formula on the line of text at the height {@code y}; one wider than {@code room} shrinks to fit. */
    public void formula(FigureColor color, MathText formula, double x, double y, double room) {
        if (!typesets(formula)) {
            text(FigureFont.LABEL, color, FigureFont.LABEL.fit(formula.words(), room), x, y);
            return;
        }
        Formula typeset = Formula.inline(formula.tex());
        double shrunk = Math.min(1, Math.max(0, room) / Math.max(1, typeset.width()));
        if (shrunk > 0) {
            AffineTransform before = graphics.getTransform();
            graphics.translate(x, y + FigureFont.BASELINE);
            graphics.scale(shrunk, shrunk);
            typeset.paint(graphics, theme.color(color), 0, 0);
            graphics.setTransform(before);
        }
    }

    /** Not on the window's canvas until the typesetter, slow to start, has been warmed up away from it. */
    private boolean typesets(MathText formula) {
        boolean fast = Formula.isWarm() || !Boolean.TRUE.equals(graphics.getRenderingHint(Formula.AS_IMAGE));
        return fast && !formula.tex().isEmpty();
    }

    /** Says in the middle of an empty figure why it is empty, in as many lines as it takes. */
    public void note(String text, double width, double height) {
        List<String> lines = FigureFont.LABEL.lines(text, width - 8);
        double y = height / 2 - (lines.size() - 1) * FigureFont.LINE / 2;
        for (String line : lines) {
            centred(FigureFont.LABEL, FigureColor.MUTED, FigureFont.LABEL.fit(line, width - 8), width / 2, y);
            y += FigureFont.LINE;
        }
    }

    public FigureTheme theme() {
        return theme;
    }
}
