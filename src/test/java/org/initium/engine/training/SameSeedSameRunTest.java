package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;

final class SameSeedSameRunTest {
    private static final int STEPS = 15;

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void sameSpecificationTrainsTheSameBits(@ForAll("specifications") ExperimentSpec spec) {
        Trainer first = new Trainer(spec);
        first.advance(STEPS);
        Trainer second = new Trainer(spec);
        for (int i = 0; i < STEPS; i++) {
            second.advance();
        }
        assertThat(second.parameters()).containsExactly(first.parameters());
        assertThat(second.divergence()).isEqualTo(first.divergence());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void goingBackAndOnAgainFindsTheSameBits(
            @ForAll("specifications") ExperimentSpec spec, @ForAll @LongRange(max = STEPS) long back) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(STEPS);
        float[] parameters = trainer.parameters();
        long reached = trainer.step();
        trainer.seek(Math.min(back, reached));
        trainer.advance(reached - trainer.step());
        assertThat(trainer.parameters()).containsExactly(parameters);
    }

    @Provide
    Arbitrary<ExperimentSpec> specifications() {
        Arbitrary<ExperimentSpec> toys = Combinators.combine(
                        Arbitraries.of(ToyDataset.class),
                        Arbitraries.integers().between(4, 40),
                        Arbitraries.integers().between(1, 20).list().ofMaxSize(3),
                        Arbitraries.of(Activation.class),
                        Arbitraries.of(Initializer.all()),
                        Arbitraries.of(OptimizerSpec.all()),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs())
                .as(SameSeedSameRunTest::specification);
        return Combinators.combine(toys, Arbitraries.of(Schedule.all()), Arbitraries.of("none", "l2:2"))
                .as((spec, schedule, regularizer) ->
                        spec.withSchedule(schedule).withRegularizer(Regularizer.parse(regularizer)));
    }

    private static ExperimentSpec specification(
            ToyDataset set,
            int samples,
            List<Integer> hidden,
            Activation activation,
            Initializer initializer,
            OptimizerSpec optimizer,
            int batch,
            long seed) {
        DataSpec data = new DataSpec.Toy(set, samples, 1, 0.2);
        List<Integer> sizes = new ArrayList<>(hidden);
        sizes.add(0, data.features());
        sizes.add(data.outputs());
        return ExperimentSpec.of(data, new NetworkShape(sizes), activation, initializer)
                .withOptimizer(optimizer)
                .withBatch(batch)
                .withSeed(seed);
    }
}
