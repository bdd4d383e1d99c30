package org.initium.ui.workbench.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.figure.Panel;
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
}
