package org.initium.figure.paint;

/** Whole numbers as raised or lowered digits, for plain text: c⁹, a₁₀, 10⁻⁴. */
public final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String ALL_RAISED = RAISED + '⁻';
    private static final String ALL_LOWERED = LOWERED + '₋' + 'ₗ';
    private static final String PLAIN = "0123456789−l";

    /** Of all of these characters. */
    private static final char LOWEST = '²';

    private Superscript() {}

    public static String raised(int number) {
        return digits(number, RAISED, "⁻");
    }

    public static String lowered(int number) {
        return digits(number, LOWERED, "₋");
    }

    private static String digits(int number, String alphabet, String minus) {
        StringBuilder text = new StringBuilder(number < 0 ? minus : "");
        for (char digit : Integer.toString(Math.abs(number)).toCharArray()) {
            text.append(alphabet.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** 1 for what is raised above its line, −1 for what is lowered below it, 0 for other characters. */
    static int level(char character) {
        if (character < LOWEST) {
            return 0;
        }
        return ALL_RAISED.indexOf(character) >= 0 ? 1 : ALL_LOWERED.indexOf(character) >= 0 ? -1 : 0;
    }

    /** The character as it is when it is neither raised nor lowered. */
    static char onTheLine(char character) {
        return switch (level(character)) {
            case 1 -> PLAIN.charAt(ALL_RAISED.indexOf(character));
            case -1 -> PLAIN.charAt(ALL_LOWERED.indexOf(character));
            default -> character;
        };
    }
}
