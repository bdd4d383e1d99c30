package org.initium.ui.shell;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/** The application with its one window. */
public final class InitiumWindow extends Application {
    /** JavaFX creates the application itself and hands it nothing but strings, so the request waits here. */
    private static final AtomicReference<WindowRequest> REQUEST = new AtomicReference<>(WindowRequest.FIRST_RUN);

    private Shell shell;

    /** Opens the window and returns when it is closed; to be called once in a process. */
    public static void open(WindowRequest request) {
        REQUEST.set(request);
        prepareToolkit();
        Application.launch(InitiumWindow.class);
    }

    /** Says how the toolkit is to work, before it starts. */
    public static void prepareToolkit() {
        // The figures paint with AWT classes on a JavaFX canvas; AWT itself must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        // While a network trains, five figures and several numbers change in a frame. The toolkit would join
        // places beyond the sixth with others and paint what lies between; it can tell fifteen apart.
        System.setProperty("prism.dirtyregioncount", "15");
    }

    @Override
    public void start(Stage stage) {
        shell = new Shell(stage, Settings.load(), new ChooserDialogs(stage));
        shell.show(REQUEST.get());
        shell.size().insist(stage);
        StartupLog.start(() -> shell.view().hasTrained());
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
    }
}
