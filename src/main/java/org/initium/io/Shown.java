package org.initium.io;

/** A value of a file as a message quotes it: on one line and not too long, whatever the file holds. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    static String value(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return "'" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "'";
    }
}
