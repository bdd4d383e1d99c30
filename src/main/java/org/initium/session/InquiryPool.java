package org.initium.session;

import java.util.ArrayList;
import java.util.List;
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
        int threads = Math.min(inquiry.parts(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads, InquiryPool::daemon);
        try {
            return finished(submitted(inquiry, pool), progress);
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

    private static <P> List<Future<P>> submitted(Inquiry<P> inquiry, ExecutorService pool) {
        List<Future<P>> futures = new ArrayList<>();
        for (int i = 0; i < inquiry.parts(); i++) {
            int index = i;
            // After the first failure, the rest is cancelled by interruption.
            futures.add(pool.submit(
                    () -> inquiry.part(index, () -> Thread.currentThread().isInterrupted())));
        }
        return futures;
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
