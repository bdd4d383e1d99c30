package org.initium.engine.study.symmetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.junit.jupiter.api.Test;

class UnitSwapTest {
    private static final NetworkShape SHAPE = NetworkShape.of(2, 4, 3, 2);
    private static final Parameters PARAMETERS = new Parameters(SHAPE, rising());

    /** 0, 1, 2, ...: no two parameters alike. */
    private static float[] rising() {
        float[] flat = new float[SHAPE.parameterCount()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = i;
        }
        return flat;
    }

    @Test
    void everySwapIsFoundInWhatItMakes() {
        for (int layer = 1; layer < SHAPE.depth(); layer++) {
            for (int other = 1; other < SHAPE.units(layer); other++) {
                UnitSwap swap = new UnitSwap(layer, 0, other);
                assertThat(UnitSwap.between(PARAMETERS, new Parameters(SHAPE, swap.applied(PARAMETERS))))
                        .contains(swap);
            }
        }
    }

    @Test
    void aSwapTakenTwiceChangesNothing() {
        UnitSwap swap = new UnitSwap(2, 0, 2);
        Parameters once = new Parameters(SHAPE, swap.applied(PARAMETERS));
        assertThat(swap.applied(once)).isEqualTo(PARAMETERS.toArray()).isNotEqualTo(once.toArray());
    }

    @Test
    void whatIsNoSwapIsNotTakenForOne() {
        assertThat(UnitSwap.between(PARAMETERS, PARAMETERS)).isEmpty();
        float[] halfway = new UnitSwap(1, 0, 1).applied(PARAMETERS);
        halfway[SHAPE.weightIndex(2, 0, 0)] += 1;
        assertThat(UnitSwap.between(PARAMETERS, new Parameters(SHAPE, halfway))).isEmpty();
    }
}
