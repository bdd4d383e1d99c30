package org.initium.engine.network;

import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.initium.engine.Id;

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
    LEAKY_RELU("a = z if z > 0, else 0.01 z") {
        @Override
        public double value(double z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : LEAK;
        }
    },
    TANH("a = tanh z") {
        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z) {
            // 1 - tanh^2 would lose every digit where the unit saturates.
            double cosh = Math.cosh(z);
            return 1 / (cosh * cosh);
        }
    },
    SIGMOID("a = 1 / (1 + e^-z)") {
        @Override
        public double value(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z) {
            double e = Math.exp(-Math.abs(z));
            return e / ((1 + e) * (1 + e));
        }
    },
    /** Clevert, Unterthiner and Hochreiter 2016, with alpha = 1. */
    ELU("a = z if z > 0, else e^z - 1") {
        @Override
        public double value(double z) {
            return z > 0 ? z : Math.expm1(z);
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : Math.exp(z);
        }
    },
    /** Hendrycks and Gimpel 2016, with the normal distribution itself, not its tanh approximation. */
    GELU("a = z Phi(z)") {
        @Override
        public double value(double z) {
            return z * share(z);
        }

        @Override
        public double derivative(double z) {
            return share(z) + z * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        }

        /** Phi(z), the share of a standard normal variable below z. */
        private static double share(double z) {
            return 0.5 * Erf.erfc(-z / Math.sqrt(2));
        }
    },
    SOFTPLUS("a = ln(1 + e^z)") {
        @Override
        public double value(double z) {
            return Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
        }

        @Override
        public double derivative(double z) {
            return SIGMOID.value(z);
        }
    },
    SINE("a = sin z") {
        @Override
        public double value(double z) {
            return Math.sin(z);
        }

        @Override
        public double derivative(double z) {
            return Math.cos(z);
        }
    };

    /** Slope of leaky ReLU below 0 (Maas, Hannun and Ng 2013). */
    public static final double LEAK = 0.01;

    private final String formula;

    Activation(String formula) {
        this.formula = formula;
    }

    /** The activation that {@link #id()} names. */
    public static Activation parse(String id) {
        return Id.parse(id).atMost(0).choose("activation", List.of(values()), Activation::id);
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
        return Id.of(this);
    }
}
