package org.initium.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFontTest {
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
}
