package org.initium.session;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** What a session shows, for tests that wait for it. */
final class Frames {
    private Frames() {}

    /** The first frame that is as wanted; those before it are passed over. */
    static Frame await(TrainingSession session, Predicate<Frame> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < deadline) {
            Frame frame = session.mailbox().take();
            if (frame != null && wanted.test(frame)) {
                return frame;
            }
            LockSupport.parkNanos(200_000);
        }
        return fail("no such frame within 30 s");
    }
}
