package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.initium.engine.study.FaultyInquiry;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StudyRunnerTest {
    private record Sum(int total) implements Finding {}

    /** Adds 1 + 2 + ... + parts, a part at a time. */
    private record Adding(int parts) implements Inquiry<Integer> {
        @Override
        public Integer part(int index, BooleanSupplier cancelled) {
            return index + 1;
        }

        @Override
        public Finding conclude(List<Integer> done) {
            return new Sum(done.stream().mapToInt(Integer::intValue).sum());
        }
    }

    /** Never ends by itself. */
    private record Endless(CountDownLatch begun) implements Inquiry<Integer> {
        @Override
        public int parts() {
            return 1;
        }

        @Override
        public Integer part(int index, BooleanSupplier cancelled) {
            begun.countDown();
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        }

        @Override
        public Finding conclude(List<Integer> done) {
            return new Sum(-1);
        }
    }

    /** Counts its parts, and stays in the third until it is told to go on. */
    private record Counting(AtomicInteger begun, CountDownLatch hidden, AtomicInteger ended)
            implements Inquiry<Integer> {
        @Override
        public int parts() {
            return 10;
        }

        @Override
        public Integer part(int index, BooleanSupplier cancelled) {
            begun.incrementAndGet();
            if (index == 2) {
                awaitLatch(hidden);
            }
            ended.incrementAndGet();
            return index;
        }

        @Override
        public Finding conclude(List<Integer> done) {
            return new Sum(done.size());
        }
    }

    private final StudyRunner runner = new StudyRunner("test");

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void answersEveryArmInTheOrderAsked() {
        runner.ask(List.of(List.of(new Adding(3)), List.of(new Adding(1), new Adding(10))));
        StudyRunner.Answer answer = await(StudyRunner.Answer::complete);
        assertThat(answer.findings()).containsExactly(List.of(new Sum(6)), List.of(new Sum(1), new Sum(55)));
    }

    @Test
    void aNewQuestionCancelsTheOneUnderWay() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        runner.ask(List.of(List.of(new Endless(begun))));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        long second = runner.ask(List.of(List.of(new Adding(2))));
        StudyRunner.Answer answer = await(StudyRunner.Answer::complete);
        assertThat(answer.question()).isEqualTo(second);
        assertThat(answer.findings()).containsExactly(List.of(new Sum(3)));
    }

    @Test
    void anAnswerToAnOlderQuestionIsNeverHandedOut() {
        for (int i = 1; i <= 200; i++) {
            runner.ask(List.of(List.of(new Adding(i))));
            long newest = runner.ask(List.of(List.of(new Adding(i + 1))));
            assertThat(await(StudyRunner.Answer::complete).question()).isEqualTo(newest);
        }
    }

    @Test
    void closingEndsTheThreadEvenInTheMiddleOfAPart() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        runner.ask(List.of(List.of(new Endless(begun))));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        runner.close();
        runner.thread().join(10_000);
        assertThat(runner.thread().isAlive()).isFalse();
    }

    @Test
    void studiesOfAHiddenLabRestAfterThePartUnderWayAndGoOnWhenShown() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch hidden = new CountDownLatch(1);
        runner.ask(List.of(List.of(new Counting(begun, hidden, ended))));
        awaitTrue(() -> begun.get() == 3);
        runner.setVisible(false);
        hidden.countDown();
        awaitTrue(() -> ended.get() >= 3 && runner.thread().getState() == Thread.State.WAITING);
        assertThat(begun).hasValue(3);
        runner.setVisible(true);
        assertThat(await(StudyRunner.Answer::complete).findings()).containsExactly(List.of(new Sum(10)));
    }

    @Test
    void aFaultInOneQuestionLeavesTheNextAnswered() {
        runner.ask(List.of(List.of(new FaultyInquiry())));
        awaitProblem();
        runner.ask(List.of(List.of(new Adding(2))));
        assertThat(await(StudyRunner.Answer::complete).findings()).containsExactly(List.of(new Sum(3)));
    }

    @Test
    void aFaultIsToldInWordsOnce() {
        runner.ask(List.of(List.of(new FaultyInquiry())));
        assertThat(awaitProblem()).contains("fault of the app", "as a test of faults wants it");
        awaitTrue(() -> runner.thread().getState() == Thread.State.WAITING);
        assertThat(runner.takeProblem()).isEmpty();
    }

    private String awaitProblem() {
        AtomicReference<String> problem = new AtomicReference<>();
        awaitTrue(() -> {
            runner.takeProblem().ifPresent(problem::set);
            return problem.get() != null;
        });
        return problem.get();
    }

    @Test
    void whatANewQuestionAsksAgainIsNotComputedAgain() {
        AtomicInteger begun = new AtomicInteger();
        Counting same = new Counting(begun, new CountDownLatch(0), new AtomicInteger());
        runner.ask(List.of(List.of(same)));
        await(StudyRunner.Answer::complete);
        runner.ask(List.of(List.of(new Adding(2)), List.of(same)));
        StudyRunner.Answer answer = await(StudyRunner.Answer::complete);
        assertThat(answer.findings()).containsExactly(List.of(new Sum(3)), List.of(new Sum(10)));
        assertThat(begun).hasValue(10);
    }

    @Test
    void whatSeveralArmsAskIsComputedOnce() {
        AtomicInteger begun = new AtomicInteger();
        Counting same = new Counting(begun, new CountDownLatch(0), new AtomicInteger());
        runner.ask(List.of(List.of(same), List.of(same)));
        StudyRunner.Answer answer = await(StudyRunner.Answer::complete);
        assertThat(answer.findings()).containsExactly(List.of(new Sum(10)), List.of(new Sum(10)));
        assertThat(begun).hasValue(10);
    }

    @Test
    void aQuestionAboutNothingOnlyEndsTheWorkUnderWay() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        runner.ask(List.of(List.of(new Endless(begun))));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        runner.ask(List.of());
        awaitTrue(() -> runner.thread().getState() == Thread.State.WAITING);
        assertThat(runner.take()).isNull();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitTrue(BooleanSupplier wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            LockSupport.parkNanos(100_000);
        }
    }

    private StudyRunner.Answer await(Predicate<StudyRunner.Answer> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < deadline) {
            StudyRunner.Answer answer = runner.take();
            if (answer != null && wanted.test(answer)) {
                return answer;
            }
            LockSupport.parkNanos(100_000);
        }
        return fail("no such answer within 30 s");
    }
}
