package org.initium.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import org.initium.engine.study.Inquiry;

/** Computes all parts of an inquiry on all processors. */
public final class InquiryPool {
    private InquiryPool() {}

    /**
     * All parts, in their order, whichever thread finished first; the caller waits.
     *
     * @param progress told the share that is done, 0 to 1, on the caller's thread
     * @throws CancellationException when the caller's thread is interrupted
     */
    public static <P> List<P> parts(Inquiry<P> inquiry, DoubleConsumer progress) {
        List<Callable<P>> parts = new ArrayList<>();
        for (int i = 0; i < inquiry.parts(); i++) {
            int index = i;
            // After the first failure, the rest is cancelled by interruption.
            parts.add(() -> inquiry.part(index, () -> Thread.currentThread().isInterrupted()));
        }
        return all(parts, progress);
    }

    /** What {@code tasks} give, in their order: any work that falls into pieces, done as {@link #parts} does it. */
    public static <T> List<T> all(List<Callable<T>> tasks, DoubleConsumer progress) {
        // Of a thread for each processor, only as many are made as there are tasks.
        ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), InquiryPool::daemon);
        try {
            return finished(tasks.stream().map(pool::submit).toList(), progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "inquiry");
        thread.setDaemon(true);
        return thread;
    }

    private static <P> List<P> finished(List<Future<P>> futures, DoubleConsumer progress) throws InterruptedException {
        List<P> parts = new ArrayList<>();
        for (Future<P> future : futures) {
            try {
                parts.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a part of the study failed: " + e.getCause(), e.getCause());
            }
            progress.accept((double) parts.size() / futures.size());
        }
        return parts;
    }
}
