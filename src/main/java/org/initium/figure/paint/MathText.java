package org.initium.figure.paint;

/**
 * A formula to be read in two ways.
 *
 * @param words in plain text, for descriptions and where it cannot be typeset yet
 * @param tex in TeX, without dollar signs; empty when the words say it best
 */
public record MathText(String words, String tex) {
    /** Words that no typesetting would improve. */
    public static MathText plain(String words) {
        return new MathText(words, "");
    }
}
