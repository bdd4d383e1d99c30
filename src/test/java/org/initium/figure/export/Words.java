package org.initium.figure.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.initium.figure.paint.FigureFont;

/** What a figure prints. */
public final class Words {
    private static final Pattern TEXT = Pattern.compile(
            "(?:<g transform='matrix\\(([^)]*)\\)'[^>]*>)?<text x='([^']*)' y='([^']*)' style='([^']*)'[^>]*>([^<]*)");

    private Words() {}

    /** Its texts, in the order in which they are drawn. */
    public static List<String> of(FigureExport figure) {
        return placed(figure).stream().map(Placed::text).toList();
    }

    /** Its texts with their places, in the order in which they are drawn. */
    public static List<Placed> placed(FigureExport figure) {
        String svg = new String(figure.bytes(FigureFormat.SVG, 1), StandardCharsets.UTF_8);
        return TEXT.matcher(svg).results().map(Words::placed).toList();
    }

    /**
     * A text of a picture.
     *
     * @param begin left end of its base line
     * @param end right end
     */
    public record Placed(String text, FigureFont font, Point2D begin, Point2D end) {}

    private static Placed placed(MatchResult found) {
        String text = found.group(5)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
        double x = Double.parseDouble(found.group(2));
        double y = Double.parseDouble(found.group(3));
        AffineTransform place = found.group(1) == null
                ? new AffineTransform()
                : new AffineTransform(Arrays.stream(found.group(1).split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
        FigureFont font =
                found.group(4).contains(FigureFont.STRONG.font().getFamily()) ? FigureFont.STRONG : FigureFont.LABEL;
        return new Placed(
                text,
                font,
                place.transform(new Point2D.Double(x, y), null),
                place.transform(new Point2D.Double(x + font.width(text), y), null));
    }
}
