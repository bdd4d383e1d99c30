package org.initium.engine.network;

import java.util.Locale;

/**
 * The kinds of initial weights. Most are a standard draw times a scale: the draw is fixed by the seed, so two members with
 * the same draw differ only in scale.
 */
public enum InitializerFamily {
    ZERO(Draw.NONE, "W = 0", "AI Notes, part I"),
    TOO_SMALL(Draw.NORMAL, "w ~ N(0, 0.01/n_in)", "AI Notes, part I") {
        @Override
        double variance(int fanIn, int fanOut, double parameter) {
            return 0.01 / fanIn;
        }
    },
    APPROPRIATE(Draw.NORMAL, "w ~ N(0, 1/n_in)", "AI Notes, part I") {
        @Override
        double variance(int fanIn, int fanOut, double parameter) {
            return 1.0 / fanIn;
        }
    },
    TOO_LARGE(Draw.NORMAL, "w ~ N(0, 100/n_in)", "AI Notes, part I") {
        @Override
        double variance(int fanIn, int fanOut, double parameter) {
            return 100.0 / fanIn;
        }
    },
    HE_NORMAL(Draw.NORMAL, "w ~ N(0, 2/n_in)", "He et al. 2015, eq. 10") {
        @Override
        double variance(int fanIn, int fanOut, double parameter) {
            return 2.0 / fanIn;
        }
    };

    /** What a family draws for each weight before scaling it. */
    enum Draw {
        NONE,
        NORMAL
    }

    private final Draw draw;
    private final String formula;
    private final String source;

    InitializerFamily(Draw draw, String formula, String source) {
        this.draw = draw;
        this.formula = formula;
        this.source = source;
    }

    /** Variance of one weight. */
    double variance(int fanIn, int fanOut, double parameter) {
        return 0;
    }

    Draw draw() {
        return draw;
    }

    /** The formula in plain text; n_in and n_out are the fan-in and fan-out. */
    public String formula() {
        return formula;
    }

    /** Paper, book or notes that the formula comes from. */
    public String source() {
        return source;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
