package org.initium.ui.workbench;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.initium.ui.FxThread;
import org.testfx.util.WaitForAsyncUtils;

/** Labs that were closed, of which nothing may be left. */
public final class ClosedLabs {
    private final List<WeakReference<LabView>> views = new ArrayList<>();

    public void add(LabView view) {
        views.add(new WeakReference<>(view));
    }

    public int count() {
        return views.size();
    }

    /** Waits until their threads have ended and nothing holds them. */
    public void awaitGone() throws Exception {
        FxThread.await("threads go on: " + threads(), () -> threads().isEmpty());
        FxThread.await("closed labs are still held", () -> {
            heldAfterCollecting();
            return views.stream().allMatch(view -> view.get() == null);
        });
    }

    /** Bytes of the heap that are in use. */
    public static long heldAfterCollecting() {
        WaitForAsyncUtils.waitForFxEvents();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("session-") || name.startsWith("study-"))
                .toList();
    }
}
