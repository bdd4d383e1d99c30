package org.initium.figure.paint;

import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Names below a figure, each beside a sample of what it names, in as many rows as they need. */
public final class Legend {
    /** Height of a row. */
    public static final double ROW = 18;

    /** Between a name and the next sample. */
    public static final double GAP = 14;

    private static final double MARGIN = 8;
    private static final double SPACE = 5;

    private final double sample;
    private final List<Entry> entries = new ArrayList<>();

    /** Draws what the words stand for, as wide as the legend's samples, from {@code x} on around the height {@code y}. */
    @FunctionalInterface
    public interface Sample {
        void paint(Pen pen, double x, double y);
    }

    private record Entry(String words, FigureColor color, Sample sample) {}

    /** @param sample width of what stands beside each name */
    public Legend(double sample) {
        this.sample = sample;
    }

    /** One with the same names, to which others can be added. */
    public Legend(Legend other) {
        this(other.sample);
        entries.addAll(other.entries);
    }

    public void add(String words, FigureColor color, Sample what) {
        entries.add(new Entry(words, color, what));
    }

    /** A name beside a piece of its line. */
    public void addLine(String words, FigureColor color, FigureColor line, Stroke stroke) {
        add(words, color, (pen, x, y) -> pen.line(line, stroke, x, y, x + sample, y));
    }

    /** Rows that the names need in a figure of this width. */
    public int rows(double width) {
        return inRows(width).size();
    }

    private List<List<Entry>> inRows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        double x = MARGIN;
        for (Entry entry : entries) {
            if (rows.isEmpty() || x + width(entry) > width - MARGIN) {
                rows.add(new ArrayList<>());
                x = MARGIN;
            }
            rows.get(rows.size() - 1).add(entry);
            x += width(entry) + GAP;
        }
        return rows;
    }

    private double width(Entry entry) {
        return sample + SPACE + FigureFont.LABEL.width(entry.words());
    }

    /** Paints the first {@code most} rows below {@code top}; a name longer than a row is cut. */
    public void paint(Pen pen, double width, double top, int most) {
        double y = top + ROW / 2;
        for (List<Entry> row : inRows(width).stream().limit(most).toList()) {
            double x = MARGIN;
            for (Entry entry : row) {
                entry.sample().paint(pen, x, y);
                double from = x + sample + SPACE;
                String words = FigureFont.LABEL.fit(entry.words(), width - MARGIN - from);
                pen.text(FigureFont.LABEL, entry.color(), words, from, y);
                x += width(entry) + GAP;
            }
            y += ROW;
        }
    }
}
