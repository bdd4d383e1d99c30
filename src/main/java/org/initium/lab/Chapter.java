package org.initium.lab;

import java.util.Locale;
import org.initium.text.Messages;

/** The parts into which the labs are sorted. */
public enum Chapter {
    WHY_IT_MATTERS,
    SIGNALS_IN_DEPTH,
    REAL_DIGITS,
    BEYOND_THE_FIRST_STEP;

    public String title() {
        return Messages.of(Chapter.class)
                .text("chapter." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
