package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {
    private final TrainingSession session =
            new TrainingSession("test", DataSource.GENERATED, ProbePlan.STANDARD, ProbePlan.CURVE_ONLY);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void showsANewRunBeforeItsFirstStep() {
        session.start(List.of(Specs.circle()), 0);
        Frame frame = await(f -> true);
        assertThat(frame.current().step()).isZero();
        assertThat(frame.running()).isFalse();
    }

    @Test
    void trainsTheSameNetworkAsATrainerAloneHoweverOftenItIsLookedAt() {
        session.start(List.of(Specs.circle()), 0);
        session.control().run();
        await(f -> f.current().step() > 2_000);
        session.control().pause();
        Frame paused = await(f -> !f.running());

        Trainer alone = new Trainer(Specs.circle());
        alone.advance(paused.current().step());
        assertThat(paused.current().parameters().toArray()).isEqualTo(alone.parameters());
    }

    @Test
    void stepsOneUpdateAndOneEpoch() {
        session.start(List.of(Specs.circle()), 0);
        session.advance(1);
        await(f -> f.current().step() == 1);
        session.advanceEpoch();
        await(f -> f.current().step() == 10);
        session.advanceEpoch();
        assertThat(await(f -> f.current().step() == 20).running()).isFalse();
    }

    @Test
    void goesBackToARecordedStepAndOnFromThere() {
        session.start(List.of(Specs.circle()), 0);
        session.advance(500);
        float[] first =
                await(f -> f.current().step() == 500).current().parameters().toArray();
        session.seek(137);
        assertThat(await(f -> f.current().step() == 137).furthestStep()).isEqualTo(500);
        session.advance(363);
        assertThat(await(f -> f.current().step() == 500).current().parameters().toArray())
                .isEqualTo(first);
    }

    @Test
    void replaysAtAPaceOfItsOwnToWhereTheRunEndedAndPauses() {
        session.start(List.of(Specs.diverging()), 0);
        session.control().run();
        long end = await(f -> f.current().divergence().isPresent()).furthestStep();
        session.replay(0, 50);
        assertThat(session.control().speed()).isEqualTo(RunControl.UNLIMITED);
        Frame replayed = await(f ->
                f.current().step() == end && !f.running() && !session.control().isReplaying());
        assertThat(replayed.current().divergence()).isPresent();
        assertThat(session.control().isRunning()).isFalse();
    }

    @Test
    void armsStepInLockstepAndOnlyTheSelectedOneIsLookedAtClosely() {
        session.start(List.of(Specs.circle(), Specs.circle().withInitializer(Initializer.ZERO)), 0);
        session.select(1);
        session.advance(7);
        Frame frame = await(f -> f.current().step() == 7 && f.selected() == 1);
        assertThat(frame.arms()).extracting(snapshot -> snapshot.step()).containsExactly(7L, 7L);
        assertThat(frame.arms().get(0).grid()).isEmpty();
        assertThat(frame.current().grid()).isPresent();
    }

    @Test
    void aRunBeginsWithTheArmLookedAtThatItsStartNames() {
        session.start(List.of(Specs.circle(), Specs.circle().withInitializer(Initializer.ZERO)), 1);
        Frame frame = await(f -> true);
        assertThat(frame.selected()).isEqualTo(1);
        assertThat(frame.current().spec().initializer()).isEqualTo(Initializer.ZERO);
        assertThat(frame.current().grid()).isPresent();
    }

    @Test
    void anEditByHandIsPartOfTheSpecification() {
        session.start(List.of(Specs.circle()), 0);
        session.advance(5);
        session.edit(3, 1.25f);
        session.advance(5);
        Frame frame = await(f -> f.current().step() == 10);
        Trainer again = new Trainer(frame.current().spec());
        again.advance(10);
        assertThat(again.spec().edits()).hasSize(1);
        assertThat(frame.current().parameters().toArray()).isEqualTo(again.parameters());
    }

    @Test
    void aRunThatCannotBeBuiltLeavesTheOneBeforeUntouched() {
        session.start(List.of(Specs.circle()), 0);
        session.advance(3);
        session.start(List.of(Specs.circle().withShape(NetworkShape.of(5, 1))), 0);
        Frame frame = await(f -> f.answered() == 2);
        assertThat(frame.run()).isEqualTo(1);
        assertThat(frame.current().step()).isEqualTo(3);
        assertThat(awaitProblem(session)).contains("2 inputs");
    }

    @Test
    void whatWentWrongIsToldWhateverIsAskedNext() {
        session.start(List.of(Specs.circle().withShape(NetworkShape.of(5, 1))), 0);
        session.select(0);
        session.start(List.of(Specs.circle()), 0);
        session.select(0);
        session.start(List.of(Specs.circle().withShape(NetworkShape.of(7, 1))), 0);
        session.advance(3);
        await(f -> f.answered() == 3 && f.current().step() == 3);
        assertThat(awaitProblem(session)).contains("[5, 1]");
        assertThat(awaitProblem(session)).contains("[7, 1]");
        assertThat(session.takeProblem()).isEmpty();
    }

    @Test
    void aFaultWhileShowingPausesAndIsToldOnce() {
        ProbePlan faulty = new ProbePlan(0, 0, -1);
        try (TrainingSession blind = new TrainingSession("blind", DataSource.GENERATED, faulty, faulty)) {
            blind.control().run();
            blind.start(List.of(Specs.circle()), 0);
            String told = awaitProblem(blind);
            assertThat(told).contains("fault of the app");
            assertThat(blind.control().isRunning()).isFalse();
            awaitRest(blind);
            assertThat(blind.takeProblem()).isEmpty();
            blind.start(List.of(Specs.circle()), 0);
            assertThat(awaitProblem(blind)).isEqualTo(told);
        }
    }

    /** As a slider asks, faster than runs can be built. */
    @Test
    void ofManyRunsAskedForInARowOnlyTheLastNeedBeBuilt() {
        AtomicInteger built = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        DataSource slow = (data, streams) -> {
            built.incrementAndGet();
            awaitLatch(asked);
            return DataSource.GENERATED.load(data, streams);
        };
        try (TrainingSession slid = new TrainingSession("slid", slow, ProbePlan.STANDARD, ProbePlan.CURVE_ONLY)) {
            for (int seed = 0; seed < 100; seed++) {
                slid.start(List.of(Specs.circle().withSeed(seed)), 0);
            }
            asked.countDown();
            Frames.await(slid, f -> f.current().spec().seed() == 99);
            assertThat(built.get()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void whatIsStillToBeDoneWhenItIsClosedIsNotDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        AtomicInteger built = new AtomicInteger();
        DataSource slow = (data, streams) -> {
            built.incrementAndGet();
            begun.countDown();
            awaitLatch(closed);
            return DataSource.GENERATED.load(data, streams);
        };
        try (TrainingSession left = new TrainingSession("left", slow, ProbePlan.STANDARD, ProbePlan.CURVE_ONLY)) {
            left.start(List.of(Specs.circle()), 0);
            begun.await();
            left.start(List.of(Specs.circle()), 0);
            left.close();
            closed.countDown();
            left.thread().join(20_000);
            assertThat(left.thread().isAlive()).isFalse();
            assertThat(built.get()).isEqualTo(1);
        }
    }

    @Test
    void stopsAtADivergenceAndNamesIt() {
        session.start(List.of(Specs.diverging()), 0);
        session.control().run();
        Frame frame = await(f -> f.current().divergence().isPresent() && !f.running());
        assertThat(frame.events()).extracting(RunEvent::kind).contains(RunEvent.Kind.DIVERGED);
        session.seek(0);
        await(f -> f.current().step() == 0);
    }

    @Test
    void aHiddenLabRestsAndGoesOnWhenShown() {
        session.start(List.of(Specs.circle()), 0);
        session.control().run();
        await(f -> f.current().step() > 0);
        session.control().setVisible(false);
        Frame resting = await(f -> !f.running());
        session.control().setVisible(true);
        await(f -> f.running() && f.current().step() > resting.current().step());
    }

    @Test
    void aThousandSessionsLeaveNoThread() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            try (TrainingSession shortLived =
                    new TrainingSession("soak", DataSource.GENERATED, ProbePlan.STANDARD, ProbePlan.CURVE_ONLY)) {
                shortLived.start(List.of(Specs.circle()), 0);
                shortLived.control().run();
                shortLived.close();
                shortLived.thread().join(10_000);
                assertThat(shortLived.thread().isAlive()).isFalse();
            }
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitRest(TrainingSession session) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (session.thread().getState() != Thread.State.TIMED_WAITING) {
            assertThat(System.nanoTime()).as("it does not rest").isLessThan(deadline);
            LockSupport.parkNanos(200_000);
        }
    }

    private static String awaitProblem(TrainingSession session) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < deadline) {
            Optional<String> problem = session.takeProblem();
            if (problem.isPresent()) {
                return problem.get();
            }
            LockSupport.parkNanos(200_000);
        }
        return fail("nothing went wrong within 30 s");
    }

    private Frame await(Predicate<Frame> wanted) {
        return Frames.await(session, wanted);
    }
}
