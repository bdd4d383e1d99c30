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
        boolean named = name.startsWith("win") || name.startsWith("mac");
        return !named && !"Monocle".equalsIgnoreCase(platform) && (display == null || display.isBlank());
    }

    /** Whether the toolkit lies on the class path for another system only: it would fail with stack traces of its own. */
    static boolean isPackedForAnotherSystem() {
        return Display.class.getResource(factoryOfWindows(System.getProperty("os.name"))) == null;
    }

    /** The class that opens windows on a system, which JavaFX packs for that system alone. */
    static String factoryOfWindows(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "/com/sun/glass/ui/mac/MacPlatformFactory.class";
        }
        return name.startsWith("win")
                ? "/com/sun/glass/ui/win/WinPlatformFactory.class"
                : "/com/sun/glass/ui/gtk/GtkPlatformFactory.class";
    }

    /** Silences the toolkit's warning that it does not come from a module: on the class path is where it belongs here. */
    static void expectClassPath() {
        TOOLKIT.setLevel(Level.SEVERE);
    }
}
