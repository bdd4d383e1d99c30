package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.initium.session.Commands.Kind;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Commands commands = new Commands();
    private final List<String> done = new ArrayList<>();

    private void ask(Kind kind, String... names) {
        for (String name : names) {
            commands.add(kind, () -> done.add(name));
        }
    }

    private void obey() {
        for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
            command.run();
        }
    }

    @Test
    void allIsDoneInTheOrderAsked() {
        ask(Kind.START, "start");
        ask(Kind.SEEK, "seek");
        ask(Kind.OTHER, "edit", "advance");
        obey();
        assertThat(done).containsExactly("start", "seek", "edit", "advance");
        assertThat(commands.isEmpty()).isTrue();
    }

    /** As the timeline asks for while it is dragged over a run that takes long to go through. */
    @Test
    void ofSeveralStepsToGoToInARowOnlyTheLastIsGoneTo() {
        ask(Kind.SEEK, "3", "7", "5");
        obey();
        assertThat(done).containsExactly("5");
    }

    @Test
    void ofSeveralRunsAskedForInARowOnlyTheLastIsBegun() {
        ask(Kind.START, "first", "second");
        obey();
        assertThat(done).containsExactly("second");
    }

    @Test
    void whatIsDoneInBetweenSeesTheStepBeforeIt() {
        ask(Kind.SEEK, "3", "7");
        ask(Kind.OTHER, "edit at 7", "edit at 7 again");
        ask(Kind.SEEK, "5");
        obey();
        assertThat(done).containsExactly("7", "edit at 7", "edit at 7 again", "5");
    }
}
