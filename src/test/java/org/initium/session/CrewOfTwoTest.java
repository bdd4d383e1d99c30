package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.BooleanSupplier;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.math.Crew;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class CrewOfTwoTest {
    private static final int INPUTS = 100;

    private static final long MANY = 1_000_000;

    private final CrewOfTwo crew = new CrewOfTwo();

    @BeforeEach
    void needTwoProcessors() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    }

    @AfterEach
    void close() {
        crew.close();
    }

    @Test
    void eachPartIsDoneOnceAndAllAreDoneOnReturnWhoeverDoesThem() {
        AtomicInteger helped = new AtomicInteger();
        for (int round = 0; helped.get() < 2_000; round++) {
            int count = 1 + round % 37;
            AtomicIntegerArray times = new AtomicIntegerArray(count);
            crew.share(count, 5, MANY, (from, to, member) -> {
                helped.addAndGet(member);
                for (int part = from; part < to; part++) {
                    times.incrementAndGet(part);
                }
            });
            for (int part = 0; part < count; part++) {
                assertThat(times.get(part)).isEqualTo(1);
            }
        }
    }

    @Test
    void partsAreCutAtWholeUnits() {
        crew.share(37, 5, MANY, (from, to, member) -> {
            assertThat(from % 5).isZero();
            assertThat(to == 37 || to % 5 == 0).isTrue();
        });
    }

    @Test
    void whateverGoesWrongOnTheSecondThreadComesToTheCallerAndTheCrewGoesOn() {
        await(() -> isThrownBySecond(new IllegalStateException("broken part")));
        await(() -> isThrownBySecond(new OutOfMemoryError("no room")));
        eachPartIsDoneOnceAndAllAreDoneOnReturnWhoeverDoesThem();
    }

    /** Whether the second thread took a part and what it threw came here. */
    private boolean isThrownBySecond(Throwable fault) {
        AtomicInteger helped = new AtomicInteger();
        Throwable thrown = catchThrowable(() -> crew.share(2, 1, MANY, (from, to, member) -> {
            helped.addAndGet(member);
            if (member == 1) {
                sneak(fault);
            }
        }));
        assertThat(thrown).isSameAs(helped.get() == 1 ? fault : null);
        return thrown != null;
    }

    @Test
    void aCallerThatFailsLeavesNobodyAtWork() {
        await(this::isFailureOfCallerAwaited);
        eachPartIsDoneOnceAndAllAreDoneOnReturnWhoeverDoesThem();
    }

    /** Whether the second thread was at work when the caller failed; it must not be afterwards. */
    private boolean isFailureOfCallerAwaited() {
        AtomicBoolean atWork = new AtomicBoolean();
        AtomicBoolean failing = new AtomicBoolean();
        Throwable thrown = catchThrowable(() -> crew.share(2, 1, MANY, (from, to, member) -> {
            if (member == 1) {
                atWork.set(true);
                spin(failing, Integer.MAX_VALUE);
                spin(new AtomicBoolean(), 100_000);
                atWork.set(false);
            } else if (to == 1) {
                spin(atWork, 100_000);
                failing.set(true);
                if (atWork.get()) {
                    throw new IllegalStateException("the caller's part");
                }
            }
        }));
        assertThat(atWork).isFalse();
        return thrown != null;
    }

    private static void spin(AtomicBoolean until, int most) {
        for (int looks = 0; looks < most && !until.get(); looks++) {
            Thread.onSpinWait();
        }
    }

    private static void sneak(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    @Test
    void theSecondThreadSleepsWithoutWorkWakesWithItAndEndsWithTheCrew() {
        Thread second = secondThread();
        await(() -> second.getState() == Thread.State.WAITING);
        eachPartIsDoneOnceAndAllAreDoneOnReturnWhoeverDoesThem();
        crew.close();
        await(() -> !second.isAlive());
    }

    @Test
    void aCrewClosedByTheSecondThreadsOwnPartStillEndsTheProduct() {
        Thread second = secondThread();
        await(() -> {
            AtomicInteger helped = new AtomicInteger();
            assertEachPartIsDoneOnce((from, to, member) -> {
                if (member == 1) {
                    crew.close();
                    helped.incrementAndGet();
                }
            });
            return helped.get() == 1;
        });
        await(() -> !second.isAlive());
        assertEachPartIsDoneOnce((from, to, member) -> {});
    }

    @Test
    void aCrewClosedBetweenOfferAndAnswerStillEndsTheProduct() {
        Thread second = secondThread();
        assertEachPartIsDoneOnce((from, to, member) -> crew.close());
        await(() -> !second.isAlive());
        assertEachPartIsDoneOnce((from, to, member) -> {});
    }

    /** On a thread of its own, as a crew that forgets its caller would let it wait for ever. */
    private void assertEachPartIsDoneOnce(Crew.Work alsoDone) {
        AtomicIntegerArray times = new AtomicIntegerArray(2);
        Thread caller = new Thread(() -> crew.share(2, 1, MANY, (from, to, member) -> {
            alsoDone.run(from, to, member);
            for (int part = from; part < to; part++) {
                times.incrementAndGet(part);
            }
        }));
        caller.setDaemon(true);
        caller.start();
        await(() -> !caller.isAlive());
        assertThat(times.get(0)).isEqualTo(1);
        assertThat(times.get(1)).isEqualTo(1);
    }

    /** It starts with the first work. */
    private Thread secondThread() {
        crew.share(2, 1, MANY, (from, to, member) -> {});
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("crew"))
                .max(Comparator.comparingLong(Thread::getId))
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void aCrewTrainsTheSameNetworkBitForBit() {
        ExperimentSpec spec = Specs.circle()
                .withShape(NetworkShape.of(INPUTS, 150, 80, 10))
                .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
                .withBatch(30);
        TrainTest data = TrainTest.all(fewLitPixels());
        Trainer alone = new Trainer(spec, data);
        alone.advance(200);
        Trainer shared = new Trainer(spec, data);
        shared.share(crew);
        shared.advance(200);
        assertThat(shared.parameters()).isEqualTo(alone.parameters());
        assertThat(shared.score(data.train(), 60)).isEqualTo(alone.score(data.train(), 60));
    }

    @Test
    void aCrewDrawsAndLooksAtTheSameNetworkBitForBit() {
        ExperimentSpec spec = Specs.circle()
                .withData(new DataSpec.Gaussian(INPUTS, 150, 0, 1, 0, 0.2))
                .withShape(NetworkShape.of(INPUTS, 130, 70, 70, 1));
        TrainTest data = DataSource.GENERATED.load(spec.data(), new Streams(spec.seed()));
        Snapshot alone = new Trainer(spec, data).snapshot(ProbePlan.STANDARD);
        Snapshot shared = new Trainer(spec, data, new Streams(spec.seed()), crew).snapshot(ProbePlan.STANDARD);
        assertThat(shared)
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
                .withEqualsForType((a, b) -> Float.compare(a, b) == 0, Float.class)
                .isEqualTo(alone);
    }

    private static Dataset fewLitPixels() {
        Random draws = new Random(4);
        float[] inputs = new float[60 * INPUTS];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = draws.nextInt(5) == 0 ? (1 + draws.nextInt(255)) / 255f : 0;
        }
        return Dataset.classification(INPUTS, inputs, draws.ints(60, 0, 10).toArray(), 10, Plane.STANDARD);
    }
}
