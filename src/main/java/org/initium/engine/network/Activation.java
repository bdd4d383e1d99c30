package org.initium.engine.network;

import java.util.Locale;

/** What a hidden unit does with its weighted sum z: a = f(z). Both functions are exact, in double. */
public enum Activation {
    IDENTITY("a = z") {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z) {
            return 1;
        }
    },
    RELU("a = max(0, z)") {
        @Override
        public double value(double z) {
            return Math.max(0, z);
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : 0;
        }
    },
    TANH("a = tanh z") {
        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z) {
            double a = Math.tanh(z);
            return 1 - a * a;
        }
    },
    SIGMOID("a = 1 / (1 + e^-z)") {
        @Override
        public double value(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z) {
            double a = value(z);
            return a * (1 - a);
        }
    };

    private final String formula;

    Activation(String formula) {
        this.formula = formula;
    }

    /** The activation a = f(z). */
    public abstract double value(double z);

    /** The slope da/dz at z; at a kink, the value that the frameworks take (0 for ReLU). */
    public abstract double derivative(double z);

    /** The formula in plain text. */
    public String formula() {
        return formula;
    }

    /** Kebab-case name, as on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
