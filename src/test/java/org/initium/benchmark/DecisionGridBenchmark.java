package org.initium.benchmark;

import java.util.concurrent.TimeUnit;
import org.initium.engine.data.Plane;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.DecisionGrid;
import org.initium.engine.probe.PlaneProbe;
import org.initium.engine.probe.Propagation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for the picture of a decision boundary: 100 x 100 predictions of a [2, 8, 8, 1] network. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionGridBenchmark {
    private final NetworkShape shape = NetworkShape.of(2, 8, 8, 1);
    private final PlaneProbe probe = new PlaneProbe(Propagation.of(shape, Activation.TANH, Loss.BINARY_CROSS_ENTROPY));
    private final float[] parameters = parameters();

    private float[] parameters() {
        float[] values = new float[shape.parameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.sin(i);
        }
        return values;
    }

    @Benchmark
    public DecisionGrid grid() {
        return probe.grid(parameters, Plane.STANDARD, 100);
    }
}
