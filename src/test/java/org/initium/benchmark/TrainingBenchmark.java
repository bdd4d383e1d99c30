package org.initium.benchmark;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Updates a second; times the samples of a batch, samples a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingBenchmark {
    /** Networks as a lab trains them: what they learn from, in which batches. */
    public enum Workload {
        SMALLEST_BATCH_10(Activation.RELU, 10, 2, 2, 1),
        SMALLEST_FULL_BATCH(Activation.RELU, ExperimentSpec.FULL_BATCH, 2, 2, 1),
        PLAYGROUND_BATCH_10(Activation.TANH, 10, 2, 8, 8, 1),
        PLAYGROUND_FULL_BATCH(Activation.TANH, ExperimentSpec.FULL_BATCH, 2, 8, 8, 1),
        NIELSEN_BATCH_10(Activation.SIGMOID, 10, 784, 30, 10),
        DEEP_BATCH_100(Activation.TANH, 100, 784, 100, 100, 100, 10),
        DIGITS_BATCH_100(Activation.TANH, 100, 784, 300, 300, 300, 300, 10);

        private final Activation activation;
        private final int batch;

        @SuppressWarnings("ImmutableEnumChecker") // written by nobody
        private final Integer[] sizes;

        Workload(Activation activation, int batch, Integer... sizes) {
            this.activation = activation;
            this.batch = batch;
            this.sizes = sizes;
        }
    }

    private static final int DIGITS = 10_000;

    @Param
    public Workload workload;

    private Trainer trainer;

    @Setup
    public void start() {
        ExperimentSpec spec = new ExperimentSpec(
                new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0),
                NetworkShape.of(workload.sizes),
                workload.activation,
                workload.sizes[0] == 2 ? Loss.BINARY_CROSS_ENTROPY : Loss.SOFTMAX_CROSS_ENTROPY,
                Initializer.parse("xavier-normal"),
                BiasRule.ZERO,
                new OptimizerSpec.GradientDescent(0.01),
                Schedule.CONSTANT,
                Regularizer.NONE,
                workload.batch,
                true,
                7,
                List.of());
        trainer = workload.sizes[0] == 2 ? new Trainer(spec) : new Trainer(spec, TrainTest.all(digits()));
    }

    /** As sparse as images of digits: 81 % of the pixels are 0. */
    private static Dataset digits() {
        Random draws = new Random(1);
        float[] inputs = new float[DIGITS * 784];
        int[] labels = new int[DIGITS];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = draws.nextDouble() < 0.81 ? 0 : draws.nextFloat();
        }
        for (int row = 0; row < DIGITS; row++) {
            labels[row] = draws.nextInt(10);
        }
        return Dataset.classification(784, inputs, labels, 10, Plane.STANDARD);
    }

    @Benchmark
    public void update() {
        trainer.advance();
    }
}
