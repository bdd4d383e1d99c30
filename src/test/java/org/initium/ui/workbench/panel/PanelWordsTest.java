package org.initium.ui.workbench.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scenes;
import org.initium.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PanelWordsTest {
    private static final Messages MESSAGES = Messages.of(PanelCard.class);

    @ParameterizedTest
    @EnumSource
    void everyPanelHasItsTitle(Panel panel) {
        assertThat(MESSAGES.text("panel." + panel.id() + ".title")).isNotBlank();
        assertThat(MESSAGES.has("panel." + panel.id() + ".subtitle")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void noFigureSaysTheTitleOfItsCardOnceMore(Panel panel) {
        FigureExport figure = new FigureExport(panel.create(), Scenes.trained(), FigureTheme.LIGHT, 700, 400);
        String title = MESSAGES.text("panel." + panel.id() + ".title");
        assertThat(Words.of(figure)).noneMatch(words -> words.equals(title) || words.startsWith(title + ","));
    }
}
