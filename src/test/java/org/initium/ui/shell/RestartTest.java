package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one window leaves to the next. */
final class RestartTest {
    private final Preferences store = Preferences.userRoot().node("org/initium/test-" + UUID.randomUUID());

    @AfterEach
    void remove() throws BackingStoreException {
        store.removeNode();
    }

    private String opened(Optional<String> lab, Optional<ExperimentSpec> spec) throws Exception {
        try (OpenWindow window =
                OpenWindow.open(new WindowRequest(lab, spec.map(Setup::single), false), new Settings(store))) {
            return window.experiment().lab().id();
        }
    }

    @Test
    void theFirstStartOpensThePlayground() throws Exception {
        assertThat(opened(Optional.empty(), Optional.empty())).isEqualTo("playground");
    }

    @Test
    void theNextStartOpensTheLabOfTheLast() throws Exception {
        try (OpenWindow window = OpenWindow.open(WindowRequest.FIRST_RUN, new Settings(store))) {
            window.click("lab-chain");
        }
        assertThat(opened(Optional.empty(), Optional.empty())).isEqualTo("chain");
    }

    @Test
    void onlyTheFirstLabTrainsWithoutBeingAskedTo() throws Exception {
        try (OpenWindow window = OpenWindow.open(WindowRequest.FIRST_RUN, new Settings(store))) {
            window.await(w -> w.step() > 0);
            window.click("lab-chain");
        }
        try (OpenWindow window = OpenWindow.open(WindowRequest.FIRST_RUN, new Settings(store))) {
            window.await(w -> w.frame() != null);
            assertThat(window.experiment().lab().id()).isEqualTo("chain");
            assertThat(window.experiment().playback().running().get()).isFalse();
            assertThat(window.frame().running()).isFalse();
        }
    }

    @Test
    void whatIsAskedForComesBeforeWhatIsRemembered() throws Exception {
        opened(Optional.of("chain"), Optional.empty());
        assertThat(opened(Optional.of("symmetry"), Optional.empty())).isEqualTo("symmetry");
        ExperimentSpec spec = LabCatalog.find("playground").base().withSeed(7);
        assertThat(opened(Optional.empty(), Optional.of(spec))).isEqualTo("playground");
    }
}
