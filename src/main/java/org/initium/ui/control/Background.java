package org.initium.ui.control;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.initium.session.SideWork;

/** Work that would hold up the window, such as typesetting or writing pictures. Training has a thread of its own and is not done here. */
public final class Background {
    private Background() {}

    /** Does {@code work} away from the window's thread, and then one of the others on it. */
    public static <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> done.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        SideWork.run(task);
    }
}
