package org.initium.figure.scene;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;

/** Networks trained on a few hundred real digits. */
public final class DigitScenes {
    public static final ExperimentSpec DIGITS = ExperimentSpec.of(
                    DataSpec.Images.mnist(ImageProtocol.SELF, 2_000, 0),
                    NetworkShape.of(784, 60, 60, 60, 60, 10),
                    Activation.TANH,
                    Initializer.parse("xavier-normal"))
            .withBatch(100)
            .withShuffle(false);

    public static final ExperimentSpec NIELSEN = DIGITS.withData(
                    DataSpec.Images.mnist(ImageProtocol.VALIDATION, 3_000, 1_000))
            .withShape(NetworkShape.of(784, 30, 10))
            .withActivation(Activation.SIGMOID)
            .withLoss(Loss.BINARY_CROSS_ENTROPY)
            .withInitializer(Initializer.parse("nielsen-new"))
            .withRegularizer(new Regularizer.L2(5))
            .withBatch(10);

    private static final StoredData DATA = new StoredData();

    private DigitScenes() {}

    public static Scene digits(int epochs) {
        return new Scene(List.of(arm("Xavier", DIGITS, epochs)), 0, ViewOptions.DEFAULT);
    }

    /** New and old weights side by side, the new ones selected. */
    public static Scene nielsen(int epochs) {
        List<Scene.Arm> arms = new ArrayList<>();
        arms.add(arm("New", NIELSEN, epochs));
        arms.add(arm("Old", NIELSEN.withInitializer(Initializer.parse("nielsen-old")), epochs));
        return new Scene(arms, 0, ViewOptions.DEFAULT);
    }

    private static Scene.Arm arm(String name, ExperimentSpec spec, int epochs) {
        Trainer trainer = new Trainer(spec, DATA.load(spec.data(), new Streams(spec.seed())));
        trainer.advance((long) epochs * trainer.stepsPerEpoch() + 3);
        return new Scene.Arm(name, trainer.snapshot(ProbePlan.BATCH));
    }
}
