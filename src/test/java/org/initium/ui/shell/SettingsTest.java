package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    private final Preferences store = Preferences.userRoot().node("org/initium/test-" + UUID.randomUUID());

    @AfterEach
    void remove() throws BackingStoreException {
        store.removeNode();
    }

    @Test
    void whatIsRememberedComesBack() {
        new Settings(store).remember(1200, 700, false, true, true, true);
        Settings next = new Settings(store);
        assertThat(next.width()).isEqualTo(1200);
        assertThat(next.height()).isEqualTo(700);
        assertThat(next.dark()).isFalse();
        assertThat(next.presenter()).isTrue();
        assertThat(next.railCollapsed()).isTrue();
        assertThat(next.storyHidden()).isTrue();
    }

    @Test
    void theFirstStartIsDarkAndOpen() {
        Settings first = new Settings(store);
        assertThat(first.width()).isEqualTo(1440);
        assertThat(first.dark()).isTrue();
        assertThat(first.presenter()).isFalse();
        assertThat(first.railCollapsed()).isFalse();
        assertThat(first.storyHidden()).isFalse();
    }

    @Test
    void withoutAStoreNothingIsRememberedAndNothingBreaks() {
        Settings forgetful = new Settings(null);
        forgetful.remember(1200, 700, false, true, true, true);
        assertThat(forgetful.dark()).isTrue();
    }
}
