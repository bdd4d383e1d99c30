package org.initium.engine.study;

import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.Id;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;

/** From which distribution weights are drawn once their variance is given. */
public enum DrawKind {
    NORMAL(InitializerFamily.NORMAL, 1),
    UNIFORM(InitializerFamily.UNIFORM, 1),
    TRUNCATED_NORMAL(InitializerFamily.TRUNCATED_NORMAL, 1),
    ORTHOGONAL(InitializerFamily.ORTHOGONAL, 1),
    SPARSE(InitializerFamily.SPARSE, 10);

    private final InitializerFamily family;
    private final double number;

    DrawKind(InitializerFamily family, double number) {
        this.family = family;
        this.number = number;
    }

    /** Draws fanIn x fanOut weights of this variance into {@code weights} from {@code offset}. */
    void fill(float[] weights, int offset, int fanIn, int fanOut, double variance, RandomGenerator draws) {
        Initializer unscaled = new Initializer(family, number);
        unscaled.fill(weights, offset, fanIn, fanOut, draws);
        double scale = Math.sqrt(variance / unscaled.variance(fanIn, fanOut));
        for (int i = offset; i < offset + fanIn * fanOut; i++) {
            weights[i] = (float) (scale * weights[i]);
        }
    }

    public String id() {
        return Id.of(this);
    }
}
