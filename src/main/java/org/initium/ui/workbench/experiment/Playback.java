package org.initium.ui.workbench.experiment;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.initium.session.Frame;
import org.initium.session.TrainingSession;

/** How the runs of a lab move: on, by single steps, back, and at which pace. Everything here belongs to the JavaFX thread, and the session does it. */
public final class Playback {
    /** Steps a second at which every one of them can be looked at. */
    private static final double SLOW = 2;

    private final TrainingSession session;
    private final Supplier<TrainingSession> begun;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private boolean ended;

    /** @param begun gives the session after it has begun the run that is asked for, and which is moved then */
    Playback(TrainingSession session, Supplier<TrainingSession> begun) {
        this.session = session;
        this.begun = begun;
    }

    /** Whether training goes on, as far as the window knows. */
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Takes notice of the newest frame. */
    void arrive(Frame frame) {
        ended = frame.arms().stream().allMatch(arm -> arm.end().isPresent());
        lookAgain();
    }

    /** The session pauses by itself when something goes wrong. */
    void lookAgain() {
        running.set(session.control().isRunning() && !ended);
    }

    /** Trains; runs that have all ended begin once more, as a film does that is played at its end. */
    public void run() {
        TrainingSession moved = begun.get();
        if (ended) {
            moved.seek(0);
        }
        moved.control().run();
        running.set(true);
    }

    public void pause() {
        session.control().pause();
        running.set(false);
    }

    public void toggle() {
        if (running.get()) {
            pause();
        } else {
            run();
        }
    }

    /** One update. */
    public void step() {
        running.set(false);
        begun.get().advance(1);
    }

    public void stepEpoch() {
        running.set(false);
        begun.get().advanceEpoch();
    }

    public void seek(long step) {
        running.set(false);
        begun.get().seek(step);
    }

    /** Trains again from {@code step}, slowly enough to follow each update, to where the run ended. */
    public void replaySlowly(long step) {
        running.set(true);
        begun.get().replay(step, SLOW);
    }

    /** Steps a second; infinite for as many as the machine can. */
    public double speed() {
        return session.control().speed();
    }

    public void setSpeed(double stepsPerSecond) {
        session.control().setSpeed(stepsPerSecond);
    }
}
