package org.initium.figure.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.pdf.PDFHints;
import org.jfree.pdf.Page;
import org.jfree.svg.SVGGraphics2D;

/**
 * A figure as the bytes of a file. The same scene, size and theme give the same bytes.
 *
 * @param width in logical pixels, 1 or more
 * @param height in logical pixels, 1 or more
 */
public record FigureExport(Figure figure, Scene scene, FigureTheme theme, int width, int height) {
    /** Larger pictures than this a side would exhaust the memory. */
    public static final int MOST_PIXELS = 16_384;

    private static final String FIXED_DATE = "20000101000000";

    public FigureExport {
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture is 1 to %d pixels wide and high, not %d x %d".formatted(MOST_PIXELS, width, height));
        }
    }

    /** The bytes of a file of the given format; {@code scale}, pixels a logical pixel, matters to PNG only. */
    public byte[] bytes(FigureFormat format, double scale) {
        return switch (format) {
            case PNG -> png(scale);
            case SVG -> svg();
            case PDF -> pdf();
        };
    }

    /** A picture of {@code scale} pixels a logical pixel. */
    public BufferedImage image(double scale) {
        double most = (double) MOST_PIXELS / Math.max(width, height);
        if (!(scale > 0 && scale <= most)) {
            throw new IllegalArgumentException("the scale of a picture of this size is above 0 and at most %s, not %s"
                    .formatted(FigureText.value(most), FigureText.value(scale)));
        }
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        paint(graphics);
        return image;
    }

    byte[] png(double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(scale), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Text stays text, in Inter where the reader has it; what the figure says in words is the picture's description. */
    byte[] svg() {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        // The default prefix is the time of day.
        graphics.setDefsKeyPrefix("figure");
        graphics.setFontFunction(family -> "\"%s\", Inter, sans-serif".formatted(family));
        paint(graphics);
        String title = figure.getClass().getSimpleName().replace("Figure", "");
        String element = graphics.getSVGElement(null, true, null, null, null);
        int open = element.indexOf('>') + 1;
        String described = element.substring(0, open)
                + "<title>" + escaped(title) + "</title><desc>" + escaped(figure.describe(scene)) + "</desc>"
                + element.substring(open);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + described).getBytes(StandardCharsets.UTF_8);
    }

    /** Text is drawn as outlines: the standard fonts of PDF have no √ and no Greek. */
    byte[] pdf() {
        PDFDocument document = new PDFDocument();
        Page page = document.createPage(new Rectangle2D.Double(0, 0, width, height));
        PDFGraphics2D graphics = page.getGraphics2D();
        graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        paint(graphics);
        return undated(document.getPDFBytes());
    }

    private void paint(Graphics2D graphics) {
        graphics.setBackground(theme.color(FigureColor.SURFACE));
        figure.paint(graphics, width, height, scene, theme);
        graphics.dispose();
    }

    /** Replaces the time of writing, which would make every file another one, by a date of the same length. */
    private static byte[] undated(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.replaceAll("\\(D:\\d{14}", "(D:" + FIXED_DATE).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
