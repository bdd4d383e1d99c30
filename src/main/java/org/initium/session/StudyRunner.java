package org.initium.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;

/**
 * Computes the studies of one open lab on a thread of its own. Only the newest question counts: asking again cancels what is under way, and
 * no answer to an older question appears once a newer one was asked. Answers come early and grow better, seed by seed. What a new question
 * asks again is not computed again.
 */
public final class StudyRunner implements AutoCloseable {
    /**
     * What is known so far.
     *
     * @param question the number that {@link #ask} gave
     * @param findings of each arm, in the order asked
     * @param complete whether nothing more will follow
     */
    public record Answer(long question, List<List<Finding>> findings, boolean complete) {}

    /** A round that took as long is worth showing by itself. */
    private static final long SLOW_NANOS = 300_000_000;

    private record Question(long number, List<List<Inquiry<?>>> arms) {}

    private final AtomicReference<Question> asked = new AtomicReference<>(new Question(0, List.of()));
    private final AtomicReference<Answer> newest = new AtomicReference<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean visible = true;
    private volatile boolean closed;

    /** Of the last question; touched by this runner's thread only. */
    private Map<Inquiry<?>, Part<?>> known = Map.of();

    public StudyRunner(String name) {
        this.thread = new Thread(this::loop, "study-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Asks anew, which ends the work on what was asked before.
     *
     * @param arms the inquiries of each arm; without any arm, no answer will come
     * @return the question's number, ever rising
     */
    public long ask(List<List<Inquiry<?>>> arms) {
        Question question = asked.updateAndGet(last -> new Question(last.number() + 1, arms));
        LockSupport.unpark(thread);
        return question.number();
    }

    /** The newest answer to the newest question that nobody took yet, or null. */
    public Answer take() {
        Answer answer = newest.getAndSet(null);
        return answer != null && answer.question() == asked.get().number() ? answer : null;
    }

    /** What went wrong, in words for the user, the first that nobody took yet; what was found until then stays the answer. */
    public Optional<String> takeProblem() {
        return Optional.ofNullable(problems.poll());
    }

    /** The studies of a hidden lab rest after the part under way, and go on when it is shown again. */
    public void setVisible(boolean nowVisible) {
        visible = nowVisible;
        LockSupport.unpark(thread);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    Thread thread() {
        return thread;
    }

    private void loop() {
        long answered = 0;
        while (!closed) {
            Question question = asked.get();
            if (question.number() == answered) {
                LockSupport.park(this);
            } else {
                answered = question.number();
                if (question.arms().isEmpty()) {
                    continue;
                }
                try {
                    new Work(question).run();
                } catch (CancellationException e) {
                    // A newer question is waiting, or the lab was closed.
                } catch (RuntimeException | Error e) {
                    // The next question must find this thread alive.
                    problems.add(Fault.told("study", e));
                }
            }
        }
    }

    /** One question being answered: a part of each inquiry in turn, so that every arm shows something soon. */
    private final class Work {
        private final Question question;
        private final List<List<Part<?>>> arms = new ArrayList<>();

        Work(Question question) {
            this.question = question;
            Map<Inquiry<?>, Part<?>> parts = new HashMap<>();
            for (List<Inquiry<?>> inquiries : question.arms()) {
                List<Part<?>> arm = new ArrayList<>();
                for (Inquiry<?> inquiry : inquiries) {
                    arm.add(parts.computeIfAbsent(inquiry, asked -> known.getOrDefault(asked, new Part<>(asked))));
                }
                arms.add(arm);
            }
            known = parts;
        }

        void run() {
            BooleanSupplier cancelled = this::isCancelled;
            boolean complete = false;
            long shown = System.nanoTime();
            for (int round = 0; !complete; round++) {
                complete = true;
                for (List<Part<?>> arm : arms) {
                    for (Part<?> part : arm) {
                        awaitVisible();
                        complete &= part.next(cancelled);
                    }
                }
                // Rounds 1, 2, 4, 8, ... show progress at a cost that stays a small share of the work, and so do slow
                // ones.
                if (complete || Integer.bitCount(round + 1) == 1 || System.nanoTime() - shown > SLOW_NANOS) {
                    shown = System.nanoTime();
                    newest.set(new Answer(question.number(), findings(), complete));
                }
            }
        }

        private boolean isCancelled() {
            return closed || asked.get().number() != question.number();
        }

        private void awaitVisible() {
            while (!visible && !isCancelled()) {
                LockSupport.park(StudyRunner.this);
            }
        }

        private List<List<Finding>> findings() {
            List<List<Finding>> findings = new ArrayList<>();
            for (List<Part<?>> arm : arms) {
                List<Finding> ofArm = new ArrayList<>();
                arm.forEach(part -> ofArm.add(part.conclude()));
                findings.add(List.copyOf(ofArm));
            }
            return List.copyOf(findings);
        }
    }

    private static final class Part<P> {
        private final Inquiry<P> inquiry;
        private final List<P> done = new ArrayList<>();

        Part(Inquiry<P> inquiry) {
            this.inquiry = inquiry;
        }

        /** Computes one more part; true when there is none left after it. */
        boolean next(BooleanSupplier cancelled) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (done.size() < inquiry.parts()) {
                done.add(inquiry.part(done.size(), cancelled));
            }
            return done.size() == inquiry.parts();
        }

        Finding conclude() {
            return inquiry.conclude(List.copyOf(done));
        }
    }
}
