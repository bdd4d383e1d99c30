package org.initium.engine.study.signal;

import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.WeightDraw;
import org.initium.engine.theory.VarianceRule;

/** Where the first weights of a studied network come from: an {@link Initializer}, or a rule under test. */
public interface WeightSource extends VarianceRule, WeightDraw {
    static WeightSource of(Initializer initializer) {
        return new Initial(initializer);
    }

    /** The weights that a run would start from. */
    record Initial(Initializer initializer) implements WeightSource {
        @Override
        public double variance(int fanIn, int fanOut) {
            return VarianceRule.of(initializer).variance(fanIn, fanOut);
        }

        @Override
        public void fill(float[] weights, int offset, int fanIn, int fanOut, RandomGenerator draws) {
            initializer.fill(weights, offset, fanIn, fanOut, draws);
        }
    }
}
