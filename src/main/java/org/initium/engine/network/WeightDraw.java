package org.initium.engine.network;

import org.apache.commons.math3.random.RandomGenerator;

/** How the first weights of a layer are drawn. */
@FunctionalInterface
public interface WeightDraw {
    /**
     * Draws one layer's weights, fanIn x fanOut as in {@link NetworkShape}, into {@code weights} from {@code offset}.
     *
     * @param draws a stream of this layer alone
     */
    void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws);
}
