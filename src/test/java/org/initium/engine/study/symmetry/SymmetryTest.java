package org.initium.engine.study.symmetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;

class SymmetryTest {
    private static final NetworkShape SHAPE = NetworkShape.of(2, 6, 3, 1);

    static final ExperimentSpec CIRCLE = ExperimentSpec.of(
                    new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0),
                    SHAPE,
                    Activation.TANH,
                    Initializer.parse("constant:0.1"))
            .withShuffle(false)
            .withSeed(1);

    @Test
    void constantWeightsLeaveOneDistinctUnitALayerHoweverLongTheyLearn() {
        Symmetry symmetry = after(CIRCLE, 100);
        assertThat(symmetry.distinctUnits(1)).isEqualTo(1);
        assertThat(symmetry.distinctUnits(2)).isEqualTo(1);
    }

    @Test
    void randomWeightsMakeEveryUnitDistinct() {
        Symmetry symmetry = after(CIRCLE.withInitializer(Initializer.APPROPRIATE), 1);
        assertThat(symmetry.distinctUnits(1)).isEqualTo(6);
        assertThat(symmetry.distinctUnits(2)).isEqualTo(3);
    }

    private static Symmetry after(ExperimentSpec spec, int steps) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(steps);
        return Symmetry.of(new Parameters(SHAPE, trainer.parameters()));
    }

    @Test
    void aNudgeOfAMillionthPartsTheTwins() {
        float[] values = new float[SHAPE.parameterCount()];
        Arrays.fill(values, 0.1f);
        values[SHAPE.weightIndex(1, 0, 4)] += 1e-6f;
        Symmetry symmetry = Symmetry.of(new Parameters(SHAPE, values));
        assertThat(symmetry.distinctUnits(1)).isEqualTo(2);
        assertThat(symmetry.group(1, 4)).isEqualTo(1);
        assertThat(symmetry.group(1, 5)).isZero();
        assertThat(symmetry.distance(1, 4, 5)).isCloseTo(1e-6, Percentage.withPercentage(1));
        assertThat(symmetry.spread(1)).isEqualTo(symmetry.distance(1, 0, 4));
        assertThat(symmetry.spread(2)).isZero();
    }

    @Test
    void zeroWeightsAreTwins() {
        Symmetry symmetry = Symmetry.of(new Parameters(SHAPE, new float[SHAPE.parameterCount()]));
        assertThat(symmetry.distinctUnits(1)).isEqualTo(1);
    }
}
