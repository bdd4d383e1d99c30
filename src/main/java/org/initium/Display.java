package org.initium;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What can be known about the display without starting a toolkit. */
final class Display {
    /** Held here, as the logging system would forget a logger that nobody holds, and its level with it. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Display() {}

    /** Whether there is certainly none: a Unix desktop names its display in the environment, and Monocle needs none. */
    static boolean isMissing() {
        return isMissing(System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv("DISPLAY"));
    }

    static boolean isMissing(String system, String platform, String display) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean named = name.contains("win") || name.contains("mac");
        return !named && !"Monocle".equalsIgnoreCase(platform) && (display == null || display.isBlank());
    }

    /** Silences the toolkit's warning that it does not come from a module: on the class path is where it belongs here. */
    static void expectClassPath() {
        TOOLKIT.setLevel(Level.SEVERE);
    }
}
