package org.initium.ui.workbench.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be undone and done again. */
final class History<T> {
    /** More than anyone steps back, and little to keep. */
    private static final int LIMIT = 200;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();

    /** Remembers {@code before}, from which a change leads away. */
    void leave(T before) {
        past.push(before);
        future.clear();
        if (past.size() > LIMIT) {
            past.removeLast();
        }
    }

    /** The state before {@code now}. */
    Optional<T> undo(T now) {
        return step(past, future, now);
    }

    /** The state that {@link #undo} led away from. */
    Optional<T> redo(T now) {
        return step(future, past, now);
    }

    private static <T> Optional<T> step(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
