package org.initium.figure;

/**
 * A formula to be read in two ways.
 *
 * @param words in plain text, for descriptions and where it cannot be typeset yet
 * @param tex in TeX, without dollar signs; empty when the words say it best
 */
record MathText(String words, String tex) {
    static MathText plain(String words) {
        return new MathText(words, "");
    }
}
