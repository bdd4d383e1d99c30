package org.initium.figure.formula;

/** Whole numbers as raised or lowered digits, for formulas in plain text: c⁹, a₁₀. */
final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Superscript() {}

    static String raised(int number) {
        return digits(number, RAISED, "⁻");
    }

    static String lowered(int number) {
        return digits(number, LOWERED, "₋");
    }

    private static String digits(int number, String alphabet, String minus) {
        StringBuilder text = new StringBuilder(number < 0 ? minus : "");
        for (char digit : Integer.toString(Math.abs(number)).toCharArray()) {
            text.append(alphabet.charAt(digit - '0'));
        }
        return text.toString();
    }
}
