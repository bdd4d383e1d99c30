package org.initium.figure.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Trainer;

/** Trained networks to paint. */
public final class Scenes {
    /** The AI Notes' playground: [2, 6, 3, 1], ReLU, circle, full batch at 0.1. */
    public static final ExperimentSpec PLAYGROUND = ExperimentSpec.of(
            new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0),
            NetworkShape.of(2, 6, 3, 1),
            Activation.RELU,
            Initializer.APPROPRIATE);

    private Scenes() {}

    public static Scene trained() {
        return of(PLAYGROUND, 412);
    }

    public static Scene of(ExperimentSpec spec, long steps) {
        return new Scene(List.of(arm(spec.initializer().id(), spec, steps)), 0, ViewOptions.DEFAULT);
    }

    /** The four choices of the AI Notes side by side, the third selected. */
    public static Scene compared(long steps) {
        List<Scene.Arm> arms = new ArrayList<>();
        arms.add(arm("Zero", PLAYGROUND.withInitializer(Initializer.ZERO), steps));
        arms.add(arm("Too small", PLAYGROUND.withInitializer(Initializer.TOO_SMALL), steps));
        arms.add(arm("Appropriate", PLAYGROUND, steps));
        arms.add(arm("Too large", PLAYGROUND.withInitializer(Initializer.TOO_LARGE), steps));
        return new Scene(arms, 2, ViewOptions.DEFAULT);
    }

    /** Some layers of a shape on data of a kind, with the loss that belongs to it. */
    public static ExperimentSpec spec(ToyDataset set, double testShare, Integer... sizes) {
        return PLAYGROUND
                .withData(new DataSpec.Toy(set, 120, 1, testShare))
                .withShape(new NetworkShape(Arrays.asList(sizes)))
                .withLoss(Loss.of(set.task()));
    }

    /** One sigmoid unit with a thousand inputs of which half are on. */
    public static ExperimentSpec unit(String initializer) {
        DataSpec.OnOff data = new DataSpec.OnOff(1_000, 0.5, 4);
        return PLAYGROUND
                .withData(data)
                .withShape(NetworkShape.of(1_000, 1))
                .withInitializer(Initializer.parse(initializer));
    }

    /** A rate so large that numbers leave the range of float. */
    public static Scene diverged() {
        ExperimentSpec wild = spec(ToyDataset.RIPPLE, 0, 2, 6, 3, 1)
                .withActivation(Activation.IDENTITY)
                .withRate(1e3);
        return of(wild, 200);
    }

    public static Scene.Arm arm(String name, ExperimentSpec spec, long steps) {
        Trainer trainer = new Trainer(spec);
        trainer.advance(steps);
        return new Scene.Arm(name, trainer.snapshot(ProbePlan.STANDARD));
    }
}
