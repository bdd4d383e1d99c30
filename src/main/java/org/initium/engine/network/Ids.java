package org.initium.engine.network;

/** A kebab-case name with an optional number after a colon: {@code normal:0.01}. */
record Ids(String name, double parameter) {
    static Ids split(String id) {
        int colon = id.indexOf(':');
        if (colon < 0) {
            return new Ids(id, Double.NaN);
        }
        String number = id.substring(colon + 1);
        try {
            double parameter = Double.parseDouble(number);
            if (Double.isFinite(parameter)) {
                return new Ids(id.substring(0, colon), parameter);
            }
        } catch (NumberFormatException ignored) {
            // Falls through to the message below, which says more than the exception does.
        }
        throw new IllegalArgumentException("'%s' in '%s' is not a number".formatted(number, id));
    }

    boolean hasParameter() {
        return !Double.isNaN(parameter);
    }

    double parameterOr(double fallback) {
        return hasParameter() ? parameter : fallback;
    }

    <T> T without(T value) {
        if (hasParameter()) {
            throw new IllegalArgumentException("'%s' takes no number".formatted(name));
        }
        return value;
    }

    /** 0.1 as "0.1", 10.0 as "10". */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
