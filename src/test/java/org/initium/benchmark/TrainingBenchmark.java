package org.initium.benchmark;

import java.util.concurrent.TimeUnit;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;
import org.initium.session.CrewOfTwo;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Updates a second, and beside them the samples and the floating-point operations of dense arithmetic in them, skipped zeros counted like others. To be compared with
 * {@link FmaPeakBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-modules",
            "jdk.incubator.vector",
            "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0",
            "-XX:+UseG1GC",
            "-XX:G1HeapRegionSize=1m"
        })
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

    /** As many images as Nielsen trains on. */
    private static final int DIGITS = 50_000;

    /** Work done, a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Work {
        public long samples;
        public long flops;
    }

    @Param
    public Workload workload;

    /** 2 as on the command line, which helps wide networks; 1 as in the window. */
    @Param("2")
    public int threads;

    private Trainer trainer;
    private CrewOfTwo crew;
    private int batch;
    private long flopsPerSample;

    @Setup
    public void start() {
        boolean digits = workload.sizes[0] != 2;
        ExperimentSpec spec = ExperimentSpec.of(
                        digits
                                ? DataSpec.Images.mnist(ImageProtocol.VALIDATION, DIGITS, 1)
                                : new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0),
                        NetworkShape.of(workload.sizes),
                        workload.activation,
                        Initializer.parse("xavier-normal"))
                .withLoss(Loss.BINARY_CROSS_ENTROPY)
                .withRate(0.01)
                .withRegularizer(digits ? new Regularizer.L2(5) : Regularizer.NONE)
                .withBatch(workload.batch)
                .withSeed(7);
        TrainTest data = new StoredData().load(spec.data(), new Streams(spec.seed()));
        trainer = new Trainer(spec, TrainTest.all(data.train()));
        if (threads == 2) {
            crew = new CrewOfTwo();
            trainer.share(crew);
        }
        batch = workload.batch == ExperimentSpec.FULL_BATCH ? data.train().size() : workload.batch;
        flopsPerSample = flops(spec.shape());
    }

    @TearDown
    public void stop() {
        if (crew != null) {
            crew.close();
        }
    }

    /** A multiplication and an addition a weight: forward, for the gradient of the weight and, above the first layer, back. */
    private static long flops(NetworkShape shape) {
        long flops = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            flops += (layer == 1 ? 4L : 6L) * shape.fanIn(layer) * shape.fanOut(layer);
        }
        return flops;
    }

    @Benchmark
    public void update(Work work) {
        trainer.advance();
        work.samples += batch;
        work.flops += batch * flopsPerSample;
    }
}
