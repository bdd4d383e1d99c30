package org.initium.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.initium.figure.Panel;
import org.initium.lab.Knob;
import org.initium.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordsTest {
    private static final Messages MESSAGES = Messages.of(PanelCard.class);

    /** These show pictures, rows or formulas, each explained by itself. */
    private static final Set<Knob> EXPLAINED_IN_PARTS = Set.of(Knob.DATASET, Knob.INITIALIZER, Knob.ASSUMPTIONS);

    @ParameterizedTest
    @EnumSource
    void everyPanelHasItsTitle(Panel panel) {
        assertThat(MESSAGES.text("panel." + panel.id() + ".title")).isNotBlank();
        assertThat(MESSAGES.has("panel." + panel.id() + ".subtitle")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyKnobHasItsNameAndHelp(Knob knob) {
        String key = "knob." + knob.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(MESSAGES.text(key)).isNotBlank();
        if (!EXPLAINED_IN_PARTS.contains(knob)) {
            assertThat(MESSAGES.text(key + ".help")).isNotBlank();
        }
    }
}
