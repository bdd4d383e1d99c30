package org.initium;

import java.util.Optional;
import org.initium.cli.Cli;
import org.initium.engine.training.ExperimentSpec;
import org.initium.ui.shell.InitiumWindow;
import org.initium.ui.shell.WindowRequest;

/** Starts the window without arguments and the command line with arguments. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // before the first figure loads AWT
        System.exit(
                args.length == 0
                        ? openWindow(Optional.empty(), Optional.empty(), true)
                        : Cli.run(Main::openWindow, args));
    }

    private static int openWindow(Optional<String> lab, Optional<ExperimentSpec> spec, boolean run) {
        InitiumWindow.open(new WindowRequest(lab, spec, run));
        return 0;
    }
}
