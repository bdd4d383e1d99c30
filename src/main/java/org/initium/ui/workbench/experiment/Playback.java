package org.initium.ui.workbench.experiment;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.initium.session.Frame;
import org.initium.session.TrainingSession;

/** How the runs of a lab move: on, by single steps, back, and at which pace. Everything here belongs to the JavaFX thread, and the session does it. */
public final class Playback {
    /** Steps a second at which every one of them can be looked at. */
    private static final double SLOW = 2;

    private final TrainingSession session;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private boolean ended;

    Playback(TrainingSession session) {
        this.session = session;
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
        if (ended) {
            session.seek(0);
        }
        session.control().run();
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
        session.advance(1);
    }

    public void stepEpoch() {
        running.set(false);
        session.advanceEpoch();
    }

    public void seek(long step) {
        running.set(false);
        session.seek(step);
    }

    /** Trains again from {@code step}, slowly enough to follow each update, to where the run ended. */
    public void replaySlowly(long step) {
        running.set(true);
        session.replay(step, SLOW);
    }

    /** Steps a second; infinite for as many as the machine can. */
    public double speed() {
        return session.control().speed();
    }

    public void setSpeed(double stepsPerSecond) {
        session.control().setSpeed(stepsPerSecond);
    }
}
