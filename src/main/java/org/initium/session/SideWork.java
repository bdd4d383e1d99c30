package org.initium.session;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for short work beside the training that would hold up the window: typesetting, pictures, files. It ends when idle. */
public final class SideWork {
    private static final int IDLE_SECONDS = 5;

    private static final ThreadPoolExecutor EXECUTOR = executor();

    private SideWork() {}

    /** Does {@code work} after what was handed over before it; returns at once. */
    public static void run(Runnable work) {
        EXECUTOR.execute(work);
    }

    private static ThreadPoolExecutor executor() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "side-work");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
