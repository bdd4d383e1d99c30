package org.initium.figure.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of every figure, with widths that do not depend on the surface painted on: a figure has one layout, on screen
 * and in a file. Sizes are whole numbers, as the canvas of the window rounds others.
 */
@SuppressWarnings("ImmutableEnumChecker") // fonts are never changed, though their class does not say so
public enum FigureFont {
    LABEL("Inter-Regular.otf", 11),
    STRONG("Inter-SemiBold.otf", 11);

    /** Distance between the baselines of two lines of a label. */
    public static final double LINE = 14;

    /** From the middle of a line of text to its base line. */
    static final double BASELINE = 4;

    /** What is raised or lowered is of a smaller size: the typeface's own such digits cannot be told apart on a coarse screen. */
    private static final float SMALL = 9;

    private static final double RAISED_BY = 4;
    private static final double LOWERED_BY = 2;
    private static final String FOLDER = "/org/initium/assets/fonts/";
    private static final int LATIN = 256;

    private final FontRenderContext unhinted = new FontRenderContext(null, true, true);
    private final Font font;
    private final Font small;
    private final double[] advances = new double[LATIN];

    FigureFont(String file, int size) {
        this.font = load(file).deriveFont((float) size);
        this.small = font.deriveFont(SMALL);
        for (char c = ' '; c < LATIN; c++) {
            advances[c] = measure(c);
        }
    }

    /** For a surface; measure with {@link #width}. */
    public Font font() {
        return font;
    }

    /** Width of a text in logical pixels. */
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < LATIN ? advances[c] : measure(c);
        }
        return width;
    }

    /** Writes a text with its middle at the height {@code y}, starting at {@code x}. */
    public void write(Graphics2D graphics, String text, double x, double y) {
        double at = x;
        int from = 0;
        while (from < text.length()) {
            int level = Superscript.level(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && Superscript.level(text.charAt(to)) == level) {
                to++;
            }
            String part = text.substring(from, to);
            graphics.setFont(level == 0 ? font : small);
            graphics.drawString(level == 0 ? part : onTheLine(part), (float) at, (float) (y + baseline(level)));
            at += width(part);
            from = to;
        }
    }

    private static double baseline(int level) {
        return BASELINE - (level > 0 ? RAISED_BY : level < 0 ? -LOWERED_BY : 0);
    }

    private static String onTheLine(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(character -> plain.append(Superscript.onTheLine((char) character)));
        return plain.toString();
    }

    /** The text, or as much of it as fits into {@code room} with an ellipsis. */
    public String fit(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int length = text.length() - 1;
        while (length > 0 && width(text.substring(0, length) + '…') > room) {
            length--;
        }
        return length == 0 ? "" : text.substring(0, length).stripTrailing() + '…';
    }

    /** The text, or where it does not fit into {@code room} a shorter one, or as much of that as does. */
    public String fit(String text, String shorter, double room) {
        return width(text) <= room ? text : fit(shorter, room);
    }

    /** The words of a text in lines that fit into {@code room}; a word that is longer has a line to itself. */
    public List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        for (String word : text.stripTrailing().split(" ", -1)) {
            int last = lines.size() - 1;
            String longer = last < 0 ? word : lines.get(last) + ' ' + word;
            if (last >= 0 && width(longer) <= room) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private double measure(char character) {
        Font written = Superscript.level(character) == 0 ? font : small;
        return written.getStringBounds(String.valueOf(Superscript.onTheLine(character)), unhinted)
                .getWidth();
    }

    private static Font load(String file) {
        try (InputStream in = FigureFont.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + FOLDER + file + " is missing from the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }
}
