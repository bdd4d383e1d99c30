package org.initium.engine.network;

/**
 * A number that a family of initial weights takes.
 *
 * @param symbol its letter in the family's formula
 * @param usual the number taken when none is given
 * @param whole whether only integers mean something
 */
public record InitializerNumber(String symbol, double usual, double least, double most, boolean whole) {
    private static final double LIMIT = 1e6;
    private static final double MOST_FACTOR = 1e3;

    static InitializerNumber scale(String symbol, double usual) {
        return new InitializerNumber(symbol, usual, 0, LIMIT, false);
    }

    static InitializerNumber factor(String symbol, double usual) {
        return new InitializerNumber(symbol, usual, 0, MOST_FACTOR, false);
    }

    static InitializerNumber signed(String symbol, double usual) {
        return new InitializerNumber(symbol, usual, -LIMIT, LIMIT, false);
    }

    static InitializerNumber count(String symbol, int usual) {
        return new InitializerNumber(symbol, usual, 1, NetworkShape.MAX_UNITS, true);
    }

    /** Whether {@code number} lies in the range. */
    public boolean allows(double number) {
        return number >= least && number <= most && (!whole || number == Math.rint(number));
    }

    /** The range in words: "a whole number from 1 to 10000". */
    public String range() {
        return "%s from %s to %s".formatted(whole ? "a whole number" : "a number", (long) least, (long) most);
    }
}
