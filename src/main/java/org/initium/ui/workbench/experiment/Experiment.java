package org.initium.ui.workbench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.io.StoredData;
import org.initium.lab.Lab;
import org.initium.session.Frame;
import org.initium.session.SnapshotMailbox;
import org.initium.session.TrainingSession;

/**
 * One open lab as the window sees it. Views read its properties and call its commands; they know nothing of each other. Everything here
 * belongs to the JavaFX thread, and everything that takes time is handed to the session.
 */
public final class Experiment implements AutoCloseable {
    private final Lab lab;
    private final Loading loading;
    private final TrainingSession session;
    private final Playback playback;
    private final Studies studies;
    private final SceneComposer composer;
    private final AskedSetup asked;
    private final Starts starts;

    public Experiment(Lab lab, Setup start, StoredData data) {
        this.lab = lab;
        this.loading = new Loading(data);
        this.session = new TrainingSession(lab.id(), loading, lab.plan(), lab.comparedPlan());
        this.playback = new Playback(session, this::begunSession);
        this.studies = new Studies(lab);
        this.composer = new SceneComposer(lab, studies);
        this.asked = new AskedSetup(start, composer.frame());
        this.starts = new Starts(this::startSession, studies::areAwaited, System::nanoTime);
        studies.normalized().addListener((source, before, now) -> studyAfresh());
    }

    public Lab lab() {
        return lab;
    }

    public ExperimentSpec spec() {
        return asked.get().spec();
    }

    public Playback playback() {
        return playback;
    }

    public Loading loading() {
        return loading;
    }

    public ReadOnlyObjectProperty<Setup> setup() {
        return asked.property();
    }

    /** The newest frame; null before the first. */
    public ReadOnlyObjectProperty<Frame> frame() {
        return composer.frame();
    }

    public ObjectProperty<ViewOptions> options() {
        return composer.options();
    }

    /** What the panels show now; null before the first frame. */
    public ReadOnlyObjectProperty<Scene> scene() {
        return composer.scene();
    }

    /**
     * Begins the run that waits to be begun and takes the newest frame out of the session's mailbox; called once a pulse.
     *
     * @return what went wrong since the last pulse, in words for the user
     */
    public List<String> pull() {
        starts.pulse();
        List<String> problems = problems();
        loading.pull();
        starts.arrive(session.mailbox().take());
        if (!studies.asked()) {
            starts.answer().ifPresent(there -> studies.ask(there.specs()));
        }
        boolean answered = studies.pull();
        Frame due = starts.due();
        if (due != null) {
            playback.arrive(due);
            if (starts.isRefusedBy(due) && asked.stayWith(due)) {
                studies.forget(); // they may have been asked about what was refused
            }
            composer.arrive(due);
        } else if (answered) {
            composer.compose();
        }
        if (!problems.isEmpty()) {
            playback.lookAgain();
        }
        return problems;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        session.takeProblem().ifPresent(problems::add);
        studies.takeProblem().ifPresent(problems::add);
        return problems;
    }

    /** Changes the knobs and starts again from the seed; refuses with a reason and leaves everything as it was. */
    public void change(UnaryOperator<ExperimentSpec> change) {
        ExperimentSpec changed = change.apply(spec());
        if (!changed.equals(spec())) {
            apply(asked.get().with(changed));
        }
    }

    /**
     * Changes the knobs and begins at the first step, even where they stand so already. Unless it is one of those compared, the run is
     * shown alone.
     */
    public void begin(UnaryOperator<ExperimentSpec> change) {
        Setup wanted = asked.get().turningTo(change.apply(spec()));
        if (!wanted.equals(saved())) {
            asked.leave();
        }
        begin(wanted);
    }

    /** Starts from what a file says, whatever was set before. */
    public void open(Setup saved) {
        if (!saved.equals(asked.get())) {
            apply(saved);
        }
    }

    /** What a file keeps: what the knobs say, with the edits by hand of the run looked at. */
    public Setup saved() {
        return asked.saved();
    }

    /** Sets runs side by side that vary the one on show; none ends the comparison. */
    public void compare(List<Variation> variations) {
        apply(asked.get().comparing(variations));
    }

    /** Starts from a specification, whatever was set before, and sets runs side by side that vary it. */
    public void compare(ExperimentSpec start, List<Variation> variations) {
        apply(Setup.comparing(start, variations));
    }

    /** Shows one of the compared runs closely, without a restart. */
    public void look(Variation variation) {
        asked.set(asked.get().looking(variation));
        begunSession().select(asked.get().selected());
    }

    public void undo() {
        asked.undo().ifPresent(this::goTo);
    }

    public void redo() {
        asked.redo().ifPresent(this::goTo);
    }

    /** Where only edits by hand differ from runs that are there, not merely asked for, they need not begin again. */
    private void goTo(Setup target) {
        if (asked.isShownAs(target)) {
            asked.set(target);
            begunSession().select(target.selected());
            session.setEdits(target.spec().edits());
        } else {
            begin(target);
        }
    }

    private void apply(Setup changed) {
        asked.leave();
        begin(changed);
    }

    private void begin(Setup changed) {
        asked.set(changed);
        starts.ask();
    }

    private void startSession() {
        session.start(asked.get().runs(), asked.get().selected());
        studies.forget();
    }

    /** The session for a command, which is for the run that the knobs ask for. */
    private TrainingSession begunSession() {
        starts.hurry();
        return session;
    }

    /** Whether the signals of fresh networks are studied with batch normalization. */
    public BooleanProperty normalized() {
        return studies.normalized();
    }

    /** Whether every run is trained from several seeds besides, on the studies' thread. */
    public ReadOnlyBooleanProperty ensemble() {
        return studies.ensemble();
    }

    /** Trains every run from {@code seeds} seeds, once the samples of the runs are there. */
    public void trainEnsemble(int seeds, int epochs) {
        starts.hurry();
        Frame now = frame().get();
        if (now != null && now.current().spec().data().equals(spec().data())) {
            studies.trainEnsemble(asked.get().runs(), now.current().data(), seeds, epochs);
        }
    }

    /** Ends that training and forgets what came of it. */
    public void dropEnsemble() {
        if (studies.ensemble().get()) {
            studyAfresh();
        }
    }

    /** The next pulse asks again. */
    private void studyAfresh() {
        studies.forget();
        composer.compose();
    }

    /** Back to the very same initial weights, without edits by hand; these can be had back. */
    public void reset() {
        if (!saved().spec().edits().isEmpty()) {
            asked.leave();
        }
        begin(asked.get().with(spec().withoutEdits()));
    }

    /** Sets one parameter, by its index in the flat vector, at the step that is reached. */
    public void edit(int parameter, float value) {
        asked.leave();
        begunSession().edit(parameter, value);
    }

    /** A lab that is not shown rests. */
    public void setVisible(boolean visible) {
        session.control().setVisible(visible);
        studies.setVisible(visible);
    }

    /** Where frames wait for a pulse, for tests. */
    SnapshotMailbox mailbox() {
        return session.mailbox();
    }

    /** Ends the training thread and that of the studies. */
    @Override
    public void close() {
        session.close();
        loading.cancel(); // now, as the session begins to read nothing any more
        studies.close();
    }
}
