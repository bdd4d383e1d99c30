package org.initium.session;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.initium.engine.math.Crew;
import org.initium.engine.study.Cancellation;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.InitialParameters;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.engine.training.WeightEdit;
import org.initium.session.Commands.Kind;

/**
 * The training of one open lab: one thread that steps all arms in lockstep; only until a run is seen a second one helps. Every method may be
 * called from any thread and returns at once; its effect shows in a later frame of the {@link #mailbox()}.
 */
public final class TrainingSession implements AutoCloseable {
    /** Who moves a slider stops for shorter than that between its stops. */
    private static final long STANDING = TimeUnit.MILLISECONDS.toNanos(300);

    private final DataSource source;
    private final RunControl control = new RunControl();
    private final SnapshotMailbox mailbox = new SnapshotMailbox();
    private final Commands commands = new Commands();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Pacer pacer = new Pacer(System::nanoTime);
    private final Throughput throughput = new Throughput();
    private final Thread thread;
    private long asked;

    // Below: touched by the session's thread only.
    private final Arms arms;
    private final CrewOfTwo starters = new CrewOfTwo();
    private long run;
    private long answered;
    private final List<String> untold = new ArrayList<>();
    private boolean unseen;
    private boolean rough;

    /**
     * Starts the thread, paused and without a run.
     *
     * @param plan how closely the selected arm is looked at
     * @param comparedPlan how closely the others are
     */
    public TrainingSession(String name, DataSource source, ProbePlan plan, ProbePlan comparedPlan) {
        this.source = source;
        this.arms = new Arms(plan, comparedPlan);
        this.thread = new Thread(this::loop, "session-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    public SnapshotMailbox mailbox() {
        return mailbox;
    }

    /**
     * Why a command could not be carried out or the run was paused, in words for the user: the first that nobody took yet. A frame from after it is in the mailbox
     * by then, if there is one.
     */
    public Optional<String> takeProblem() {
        return Optional.ofNullable(problems.poll());
    }

    /** Play, pause, speed, visibility. */
    public RunControl control() {
        return control;
    }

    /**
     * Begins a new run of these arms from step 0; the one before it goes on being shown if the new one cannot be built.
     *
     * @param look index of the arm to show closely
     */
    public synchronized void start(List<ExperimentSpec> specs, int look) {
        long number = ++asked;
        List<ExperimentSpec> runs = List.copyOf(specs);
        command(Kind.START, () -> begin(number, runs, look));
    }

    private void begin(long number, List<ExperimentSpec> specs, int look) {
        answered = number;
        List<Trainer> fresh = new ArrayList<>();
        for (ExperimentSpec spec : specs) {
            if (control.isCancelled()) {
                return; // or it would begin to read samples for nobody
            }
            Streams weights = InitialParameters.keptStreams(spec.seed(), spec.shape());
            fresh.add(new Trainer(spec, source.load(spec.data(), new Streams(spec.seed())), weights, starters));
        }
        arms.begin(fresh, look);
        run = number;
        startClocks();
    }

    /** Pauses and does this many updates. */
    public void advance(long steps) {
        control.pause();
        command(Kind.OTHER, () -> arms.advance(steps));
    }

    /** Pauses and goes on to the end of the epoch. */
    public void advanceEpoch() {
        control.pause();
        command(Kind.OTHER, arms::advanceEpoch);
    }

    /** Pauses and goes to any step reached before. */
    public void seek(long step) {
        control.pause();
        command(Kind.SEEK, () -> arms.seek(step));
    }

    /** Goes back to a step reached before and on from there at a pace of its own, to where the selected run ended, and pauses. */
    public void replay(long from, double stepsPerSecond) {
        seek(from);
        control.replay(stepsPerSecond);
    }

    /** Shows another arm closely. */
    public void select(int arm) {
        command(Kind.OTHER, () -> arms.select(arm));
    }

    /** Sets one parameter of the selected arm by hand; what was recorded after the current step is forgotten. */
    public void edit(int parameter, float value) {
        command(Kind.OTHER, () -> arms.edit(parameter, value));
    }

    /** Lets the selected arm have these edits by hand and no others; it goes back to the first step at which that makes a difference. */
    public void setEdits(List<WeightEdit> edits) {
        command(Kind.OTHER, () -> arms.setEdits(edits));
    }

    /** Ends the thread. */
    @Override
    public void close() {
        control.cancel();
    }

    /** The session's thread, for tests that count threads. */
    Thread thread() {
        return thread;
    }

    private void command(Kind kind, Runnable work) {
        commands.add(kind, work);
        control.wake();
    }

    private void startClocks() {
        pacer.restart();
        throughput.restart(System.nanoTime());
    }

    private void loop() {
        boolean training = false;
        try (starters) {
            while (!control.isCancelled()) {
                try {
                    training = turn(training);
                } catch (RuntimeException | Error e) {
                    // The lab stays open, paused, and says why.
                    training = false;
                    control.pause();
                    untold.add(Fault.told("run", e));
                    tell();
                }
            }
        }
    }

    private void tell() {
        problems.addAll(untold);
        untold.clear();
    }

    /** Obeys, trains a little, shows it, and rests when there is nothing to do; tells whether the run goes on. */
    private boolean turn(boolean wasTraining) {
        obeyCommands();
        if (control.isReplaying() && commands.isEmpty() && arms.hasSelectedEnded()) {
            control.pause();
        }
        boolean training = goesOn();
        if (training && !wasTraining) {
            startClocks();
        }
        unseen |= training != wasTraining;
        long due = training ? pacer.due(control.pace()) : 0;
        if (due > 0) {
            train(due);
        }
        if (unseen && !arms.isEmpty() && (due == 0 || mailbox.isEmpty())) {
            unseen = false;
            double speed = training ? throughput.samplesPerSecond() : 0;
            rough = false;
            mailbox.put(arms.frame(run, answered, training, speed));
            rough = arms.areRoughWhileMoving();
            // Somebody waits for the first picture of a run and for nothing else; later ones leave a processor to the
            // window.
            arms.share(Crew.ALONE);
        }
        if (!unseen || arms.isEmpty()) {
            tell();
        }
        if (due == 0 && commands.isEmpty()) {
            rest(training);
        }
        return training;
    }

    private void rest(boolean training) {
        if (training) {
            control.await(pacer.nanosToNext());
        } else if (!rough || !control.isVisible()) {
            control.await();
        } else if (!control.await(STANDING)) {
            showStanding();
        }
    }

    /** Makes the picture once more, of more samples. Who asks for something meanwhile waits for the product under way, not for the picture. */
    private void showStanding() {
        rough = false;
        arms.share(Cancellation.alone(this::isInterrupted));
        try {
            mailbox.put(arms.standingFrame(run, answered));
        } catch (CancellationException e) {
            rough = true;
        } finally {
            arms.share(Crew.ALONE);
        }
    }

    private boolean isInterrupted() {
        return !commands.isEmpty() || control.isCancelled() || !control.isVisible() || goesOn();
    }

    private boolean goesOn() {
        return control.mayTrain() && !arms.haveEnded();
    }

    private void obeyCommands() {
        for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
            unseen = true;
            try {
                command.run();
            } catch (IllegalArgumentException | UncheckedIOException e) {
                untold.add(e.getMessage());
            } catch (OutOfMemoryError e) {
                untold.add(Fault.told("run", e));
            }
            if (control.isCancelled()) {
                return;
            }
        }
    }

    private void train(long turn) {
        unseen = true;
        long before = System.nanoTime();
        double samples = arms.advance(turn);
        long now = System.nanoTime();
        pacer.took(turn, now - before);
        throughput.add(samples, now);
    }
}
