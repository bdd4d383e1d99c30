package org.initium.engine.network;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;

/** How biases start: {@code constant} plus {@code spread} times a standard normal draw. */
public record BiasRule(double constant, double spread) {
    public static final BiasRule ZERO = new BiasRule(0, 0);
    public static final BiasRule STANDARD_NORMAL = new BiasRule(0, 1);

    public BiasRule {
        if (!(Math.abs(constant) <= 1e6 && spread >= 0 && spread <= 1e6)) {
            throw new IllegalArgumentException(
                    "a bias rule needs a constant within +-1,000,000 and a spread of 0 to 1,000,000, not %s and %s"
                            .formatted(constant, spread));
        }
        if (constant != 0 && spread != 0) {
            throw new IllegalArgumentException("a bias starts at a constant or at a draw, not at both");
        }
    }

    /** Draws one layer's biases into {@code biases} from {@code offset}; {@code draws} is a stream of this layer alone. */
    public void fill(float[] biases, int offset, int units, RandomGenerator draws) {
        for (int unit = 0; unit < units; unit++) {
            double spreadOut = spread == 0 ? 0 : spread * draws.nextGaussian();
            biases[offset + unit] = (float) (constant + spreadOut);
        }
    }

    /** {@code zero}, {@code constant:0.01} or {@code normal:1}. */
    public String id() {
        if (spread > 0) {
            return Id.of("normal", spread);
        }
        return constant == 0 ? "zero" : Id.of("constant", constant);
    }

    /** The rule that {@link #id()} names. */
    public static BiasRule parse(String text) {
        Id id = Id.parse(text);
        return switch (id.name()) {
            case "zero" -> {
                id.atMost(0);
                yield ZERO;
            }
            case "constant" -> new BiasRule(id.atMost(1).number(0, 0.01), 0);
            case "normal" -> new BiasRule(0, id.atMost(1).number(0, 1));
            default -> throw id.unknown("bias rule", List.of("zero", "constant:0.01", "normal:1"));
        };
    }
}
