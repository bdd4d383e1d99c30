package org.initium.engine.optimizer;

import java.util.List;
import org.initium.engine.Id;

/** What is added to the cost for large weights; biases are never penalized. */
public sealed interface Regularizer {
    Regularizer NONE = new None();

    /** {@code none} or {@code l2:5}. */
    String id();

    /** The regularizer that {@link #id()} names. */
    static Regularizer parse(String text) {
        Id id = Id.parse(text);
        return switch (id.name()) {
            case "none" -> {
                id.atMost(0);
                yield NONE;
            }
            case "l2" -> new L2(id.atMost(1).number(0, 1));
            default -> throw id.unknown("regularizer", List.of("none", "l2:1"));
        };
    }

    record None() implements Regularizer {
        @Override
        public String id() {
            return "none";
        }
    }

    /** lambda/(2N) sum w^2 over N training samples: weights shrink by 1 - rate lambda/N a step (Nielsen, chapter 3, eq. 93). */
    record L2(double lambda) implements Regularizer {
        public L2 {
            if (!(lambda >= 0 && lambda <= 1e6)) {
                throw new IllegalArgumentException("lambda must be 0 to 1,000,000, not " + lambda);
            }
        }

        @Override
        public String id() {
            return Id.of("l2", lambda);
        }
    }
}
