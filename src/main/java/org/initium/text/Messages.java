package org.initium.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words that a user reads, one {@code messages.properties} a room for all of its chambers, keys {@code area.thing}. */
public final class Messages {
    /** Looking through the class path takes a quarter of a millisecond, and most classes of a package ask. */
    private static final Map<String, Messages> BY_PACKAGE = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;

    /** Reading a pattern takes several times as long as filling it, and figures fill the same ones in every frame. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of the room that {@code member} belongs to: its package, or the nearest one above that has words. */
    public static Messages of(Class<?> member) {
        return BY_PACKAGE.computeIfAbsent(member.getPackageName(), chamber -> find(member));
    }

    private static Messages find(Class<?> member) {
        String room = member.getPackageName();
        while (!hasWords(member, room) && room.contains(".")) {
            room = room.substring(0, room.lastIndexOf('.'));
        }
        return new Messages(ResourceBundle.getBundle(room + ".messages", Locale.ROOT));
    }

    private static boolean hasWords(Class<?> member, String room) {
        return member.getResource('/' + room.replace('.', '/') + "/messages.properties") != null;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of {@code key}, as it stands. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** The text of {@code key} with {@code {0}}, {@code {1}}, ... replaced, by the rules of {@link MessageFormat}. */
    public String text(String key, Object... arguments) {
        MessageFormat format =
                formats.computeIfAbsent(key, asked -> new MessageFormat(bundle.getString(asked), Locale.ROOT));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
