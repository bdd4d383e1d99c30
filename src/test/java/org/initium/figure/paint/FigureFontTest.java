package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFontTest {
    private static final Pattern TEXT = Pattern.compile("<text x='([^']*)' y='([^']*)'[^>]*>([^<]*)");
    private static final String NOTE = "Press Run to train this network.";

    @ParameterizedTest
    @ValueSource(doubles = {60, 100, 150, 400})
    void aTextInLinesSaysAllOfItsWords(double room) {
        List<String> lines = FigureFont.LABEL.lines(NOTE, room);
        assertThat(String.join(" ", lines)).isEqualTo(NOTE);
        assertThat(lines).allMatch(line -> FigureFont.LABEL.width(line) <= room);
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 400})
    void aTextThatFitsIsOneLine(double room) {
        assertThat(FigureFont.LABEL.lines(NOTE, room)).containsExactly(NOTE);
    }

    /** The typeface's own raised digits are 6 pixels high at most, and 6 and 8 look alike. */
    @Test
    void raisedDigitsAreThoseOfASmallerSizeAboveTheLine() {
        SVGGraphics2D svg = new SVGGraphics2D(100, 30);
        FigureFont.LABEL.write(svg, "10⁻⁶ a", 5, 20);
        List<MatchResult> written = TEXT.matcher(svg.getSVGElement()).results().toList();
        assertThat(written.stream().map(text -> text.group(3))).containsExactly("10", "−6", " a");
        assertThat(written.stream().map(text -> Double.valueOf(text.group(1)))).isSorted();
        assertThat(Double.parseDouble(written.get(1).group(2)))
                .isLessThan(Double.parseDouble(written.get(0).group(2)) - 2);
        assertThat(Double.parseDouble(written.get(2).group(1)))
                .isCloseTo(5 + FigureFont.LABEL.width("10⁻⁶"), within(0.01));
    }
}
