package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.initium.lab.LabCatalog;
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
        new Settings(store)
                .remember(LabCatalog.find("chain"), new WindowSize(1200, 700, true), false, true, true, true);
        Settings next = new Settings(store);
        assertThat(next.lab()).contains(LabCatalog.find("chain"));
        assertThat(next.size()).isEqualTo(new WindowSize(1200, 700, true));
        assertThat(next.dark()).isFalse();
        assertThat(next.presenter()).isTrue();
        assertThat(next.railCollapsed()).isTrue();
        assertThat(next.storyHidden()).isTrue();
    }

    /** Else it warns of a home that cannot be written, at every attempt and on the terminal. */
    @Test
    void javasStoreIsSilent() {
        Settings.load();
        assertThat(Logger.getLogger("java.util.prefs").isLoggable(Level.SEVERE)).isFalse();
    }

    @Test
    void theFirstStartIsDarkAndOpen() {
        Settings first = new Settings(store);
        assertThat(first.lab()).isEmpty();
        assertThat(first.size()).isEqualTo(new WindowSize(1440, 900, false));
        assertThat(first.dark()).isTrue();
        assertThat(first.presenter()).isFalse();
        assertThat(first.railCollapsed()).isFalse();
        assertThat(first.storyHidden()).isFalse();
    }

    @Test
    void aLabThatIsNoMoreIsForgotten() {
        store.put("lab", "alchemy");
        assertThat(new Settings(store).lab()).isEmpty();
    }

    @Test
    void withoutAStoreNothingIsRememberedAndNothingBreaks() {
        Settings forgetful = new Settings(null);
        forgetful.remember(LabCatalog.find("chain"), new WindowSize(1200, 700, true), false, true, true, true);
        assertThat(forgetful.lab()).isEmpty();
        assertThat(forgetful.dark()).isTrue();
    }
}
