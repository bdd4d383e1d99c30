package org.initium.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CancellationTest {
    private final List<Integer> done = new ArrayList<>();
    private boolean cancelled;

    private void share(int count) {
        Cancellation.alone(() -> cancelled).share(count, 1, 1, (from, to, member) -> done.add(to - from + member));
    }

    @Test
    void workIsDoneWholeByTheThreadThatAsks() {
        share(7);
        assertThat(done).containsExactly(7);
    }

    @Test
    void whatIsNoLongerWantedIsNotBegun() {
        cancelled = true;
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> share(7));
        assertThat(done).isEmpty();
    }
}
