package org.initium.engine.network;

/** How biases start: {@code constant} plus {@code spread} times a standard normal draw. */
public record BiasRule(double constant, double spread) {
    public static final BiasRule ZERO = new BiasRule(0, 0);
    public static final BiasRule STANDARD_NORMAL = new BiasRule(0, 1);

    public BiasRule {
        if (!Double.isFinite(constant) || !(spread >= 0 && spread <= 1e6)) {
            throw new IllegalArgumentException("a bias rule needs finite numbers and a spread of 0 or more");
        }
    }

    /** {@code zero}, {@code constant:0.01} or {@code normal:1}. */
    public String id() {
        if (spread > 0) {
            return "normal:" + Ids.number(spread);
        }
        return constant == 0 ? "zero" : "constant:" + Ids.number(constant);
    }

    /** The rule that {@link #id()} names. */
    public static BiasRule parse(String id) {
        Ids parts = Ids.split(id);
        return switch (parts.name()) {
            case "zero" -> parts.without(ZERO);
            case "constant" -> new BiasRule(parts.parameterOr(0.01), 0);
            case "normal" -> new BiasRule(0, parts.parameterOr(1));
            default -> throw new IllegalArgumentException(
                    "unknown bias rule '%s'; try one of: zero, constant:0.01, normal:1".formatted(id));
        };
    }
}
