package org.initium.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a session is asked to do while it is at work, in the order asked. Safe for several threads. */
final class Commands {
    /** What becomes of several of a kind in a row. */
    enum Kind {
        /** Only the last is done: a slider asks for a new run at every stop, faster than runs can be begun. */
        START,
        /** Only the last is done: so does the timeline for steps to go to. */
        SEEK,
        /** All are done. */
        OTHER
    }

    private record Command(Kind kind, Runnable work) {}

    private final Queue<Command> waiting = new ConcurrentLinkedQueue<>();

    void add(Kind kind, Runnable work) {
        waiting.add(new Command(kind, work));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes what is to be done next; null if nothing is. */
    Runnable poll() {
        Command next = waiting.poll();
        while (next != null && isOvertaken(next)) {
            next = waiting.poll();
        }
        return next == null ? null : next.work();
    }

    /** This is for one thread only, so that what comes next is not taken meanwhile. */
    private boolean isOvertaken(Command command) {
        Command next = waiting.peek();
        return command.kind() != Kind.OTHER && next != null && next.kind() == command.kind();
    }
}
