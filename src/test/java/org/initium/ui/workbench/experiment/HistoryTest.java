package org.initium.ui.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HistoryTest {
    @Test
    void aNewChangeLeavesNothingToDoAgain() {
        History<String> history = new History<>();
        history.leave("first");
        assertThat(history.undo("second")).contains("first");
        history.leave("first");
        assertThat(history.redo("third")).isEmpty();
        assertThat(history.undo("third")).contains("first");
    }
}
