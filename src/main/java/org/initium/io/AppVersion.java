package org.initium.io;

import java.util.Objects;

/** The version of the program that runs. */
public final class AppVersion {
    private AppVersion() {}

    /** As the jar states it; {@code development} when the classes come from no jar. */
    public static String text() {
        return Objects.requireNonNullElse(AppVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
