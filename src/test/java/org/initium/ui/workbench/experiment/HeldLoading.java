package org.initium.ui.workbench.experiment;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The reading of a file that is as slow as a test wants it to be. */
public final class HeldLoading implements AutoCloseable {
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final CountDownLatch released = new CountDownLatch(1);
    private final Future<Boolean> givenUp;

    /** Reads {@code done} of {@code total} bytes at once and waits before the next. */
    public HeldLoading(Experiment experiment, long done, long total) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Callable<Boolean> reading = () -> experiment.loading().<Boolean, InterruptedException>reading(progress -> {
            progress.proceed(done, total);
            begun.countDown();
            released.await();
            return !progress.proceed(done + 1, total);
        });
        givenUp = reader.submit(reading);
        begun.await();
    }

    /** Lets it read on to its end; tells whether it was asked to give up. */
    public boolean release() throws Exception {
        released.countDown();
        return givenUp.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        released.countDown();
        reader.shutdown();
    }
}
