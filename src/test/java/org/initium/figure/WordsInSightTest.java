package org.initium.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No panel writes a word across the edge of its picture, where it would be cut off. */
class WordsInSightTest {
    /** What a glyph may reach beyond its measured width. */
    private static final double BLEED = 1;

    private static final Pattern TEXT = Pattern.compile(
            "(?:<g transform='matrix\\(([^)]*)\\)'[^>]*>)?<text x='([^']*)' y='([^']*)' style='([^']*)'[^>]*>([^<]*)");

    private static final Scene TRAINED = Scenes.trained();
    private static final Scene COMPARED = Scenes.compared(3);

    /**
     * A word of a picture.
     *
     * @param begin left end of its base line
     * @param end right end
     */
    private record Word(String text, Point2D begin, Point2D end) {
        static Word of(MatchResult found) {
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
            FigureFont font = found.group(4).contains(FigureFont.STRONG.font().getFamily())
                    ? FigureFont.STRONG
                    : FigureFont.LABEL;
            double width = font.width(text);
            return new Word(
                    text,
                    place.transform(new Point2D.Double(x, y), null),
                    place.transform(new Point2D.Double(x + width, y), null));
        }

        boolean isWithin(int width, int height) {
            return isWithin(begin, width, height) && isWithin(end, width, height);
        }

        private static boolean isWithin(Point2D point, int width, int height) {
            return point.getX() >= -BLEED
                    && point.getX() <= width + BLEED
                    && point.getY() >= 0
                    && point.getY() <= height;
        }
    }

    @ParameterizedTest
    @CsvSource({"240, 180", "320, 240", "352, 420", "420, 260", "700, 500", "1000, 300", "1600, 1000"})
    void everyWordLiesInThePicture(int width, int height) {
        int words = 0;
        for (Panel panel : Panel.values()) {
            for (Scene scene : List.of(TRAINED, COMPARED)) {
                FigureExport figure = new FigureExport(panel.create(), scene, FigureTheme.LIGHT, width, height);
                String svg = new String(figure.bytes(FigureFormat.SVG, 1), StandardCharsets.UTF_8);
                List<Word> written = TEXT.matcher(svg).results().map(Word::of).toList();
                words += written.size();
                for (Word word : written) {
                    assertThat(word.isWithin(width, height))
                            .as("%s writes %s", panel.id(), word)
                            .isTrue();
                }
            }
        }
        assertThat(words).isGreaterThan(Panel.values().length);
    }
}
