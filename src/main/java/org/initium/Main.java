package org.initium;

import java.util.Optional;
import org.initium.cli.Cli;
import org.initium.engine.training.Setup;
import org.initium.ui.shell.InitiumWindow;
import org.initium.ui.shell.WindowRequest;

/** Starts the window without arguments and the command line with arguments. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // before the first figure loads AWT
        System.exit(
                arguments.length == 0
                        ? openWindow(Optional.empty(), Optional.empty(), true)
                        : Cli.run(Main::openWindow, arguments));
    }

    private static int openWindow(Optional<String> lab, Optional<Setup> start, boolean run) {
        if (Display.isMissing()) {
            return Cli.runWithoutDisplay("there is no display", lab, start);
        }
        if (Display.isPackedForAnotherSystem()) {
            String system = System.getProperty("os.name");
            return Cli.runWithoutDisplay("this copy was packed for another system than " + system, lab, start);
        }
        try {
            Display.expectClassPath();
            InitiumWindow.open(new WindowRequest(lab, start, run));
            return 0;
        } catch (UnsupportedOperationException | LinkageError e) {
            // So the toolkit reports a display that refuses it, or libraries (GTK) that are not installed.
            return Cli.runWithoutDisplay("there is no usable display (" + e.getMessage() + ")", lab, start);
        }
    }
}
