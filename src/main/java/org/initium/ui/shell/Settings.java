package org.initium.ui.shell;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;

/** What the window remembers from one start to the next; where nothing can be stored, it forgets in silence. */
final class Settings {
    /** Set to true, nothing is read or stored: for tests, which must not depend on the start before. */
    static final String FORGET = "initium.forget";

    /** Of Java's own store, which would tell the terminal again and again that a home cannot be written. Held, as a logger that nobody holds is forgotten. */
    private static final Logger STORE_LOG = Logger.getLogger("java.util.prefs");

    private static final String LAB = "lab";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String MAXIMIZED = "maximized";
    private static final String DARK = "dark";
    private static final String PRESENTER = "presenter";
    private static final String RAIL = "rail";
    private static final String STORY = "story";

    private final Preferences store;

    /** {@code store} may be null: then nothing is remembered. */
    Settings(Preferences store) {
        this.store = store;
    }

    static Settings load() {
        STORE_LOG.setLevel(Level.OFF);
        if (Boolean.getBoolean(FORGET)) {
            return new Settings(null);
        }
        try {
            return new Settings(Preferences.userRoot().node("org/initium"));
        } catch (SecurityException | IllegalStateException unavailable) {
            return new Settings(null);
        }
    }

    /** The lab that was in front, if there is still one of that id. */
    Optional<Lab> lab() {
        String id = store == null ? "" : store.get(LAB, "");
        return LabCatalog.all().stream().filter(lab -> lab.id().equals(id)).findFirst();
    }

    WindowSize size() {
        return new WindowSize(number(WIDTH, 1440), number(HEIGHT, 900), flag(MAXIMIZED, false));
    }

    boolean dark() {
        return flag(DARK, true);
    }

    boolean presenter() {
        return flag(PRESENTER, false);
    }

    boolean railCollapsed() {
        return flag(RAIL, false);
    }

    boolean storyHidden() {
        return flag(STORY, false);
    }

    void remember(Lab lab, WindowSize size, boolean dark, boolean presenter, boolean rail, boolean story) {
        if (store == null) {
            return;
        }
        try {
            store.put(LAB, lab.id());
            store.putDouble(WIDTH, size.width());
            store.putDouble(HEIGHT, size.height());
            store.putBoolean(MAXIMIZED, size.maximized());
            store.putBoolean(DARK, dark);
            store.putBoolean(PRESENTER, presenter);
            store.putBoolean(RAIL, rail);
            store.putBoolean(STORY, story);
            store.flush();
        } catch (BackingStoreException | IllegalStateException unavailable) {
            // The next start looks like the first; nothing else is lost.
        }
    }

    private double number(String key, double usual) {
        return store == null ? usual : store.getDouble(key, usual);
    }

    private boolean flag(String key, boolean usual) {
        return store == null ? usual : store.getBoolean(key, usual);
    }
}
