package org.initium.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.initium.ui.shell.InitiumWindow;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The thread of the window, which is started when a test first asks for it. */
public final class FxThread {
    /** Far more than anything takes; what is not there by then does not come. */
    private static final int SECONDS = 60;

    static {
        InitiumWindow.prepareToolkit();
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new ExceptionInInitializerError(late);
        }
    }

    private FxThread() {}

    /** What a question asked on the window's thread is answered with. */
    public static <T> T get(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(SECONDS, TimeUnit.SECONDS);
    }

    /** Returns when the action is over. */
    public static void run(Runnable action) throws Exception {
        get(Executors.callable(action));
    }

    /** Waits, on the thread of the test, until a hope comes true. */
    public static void await(String fear, Callable<Boolean> hope) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, hope);
        } catch (TimeoutException hopeless) {
            throw new AssertionError(fear, hopeless);
        }
    }
}
