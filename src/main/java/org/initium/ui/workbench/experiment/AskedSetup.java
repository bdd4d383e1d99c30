package org.initium.ui.workbench.experiment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.session.Frame;

/**
 * What the knobs ask for and what they asked for before, beside what the newest frame shows: for some pulses these are different runs.
 * Edits by hand set none apart, as they come about in a run and are not asked for.
 */
final class AskedSetup {
    private final ReadOnlyObjectWrapper<Setup> setup = new ReadOnlyObjectWrapper<>();
    private final History<Setup> history = new History<>();
    private final ReadOnlyObjectProperty<Frame> frame;

    AskedSetup(Setup start, ReadOnlyObjectProperty<Frame> frame) {
        this.frame = frame;
        setup.set(start);
    }

    ReadOnlyObjectProperty<Setup> property() {
        return setup.getReadOnlyProperty();
    }

    Setup get() {
        return setup.get();
    }

    void set(Setup asked) {
        setup.set(asked);
    }

    /** What a file keeps: what the knobs say, with the edits by hand of the run looked at. */
    Setup saved() {
        Setup now = setup.get();
        return isShown() ? now.with(frame.get().arms().get(now.selected()).spec()) : now;
    }

    /** Remembers what is there, from which a change leads away. */
    void leave() {
        history.leave(saved());
    }

    Optional<Setup> undo() {
        return history.undo(saved());
    }

    Optional<Setup> redo() {
        return history.redo(saved());
    }

    /** Whether the newest frame shows the runs that the knobs ask for. */
    private boolean isShown() {
        Frame now = frame.get();
        return now != null && isShownBy(now);
    }

    private boolean isShownBy(Frame other) {
        return unedited(other.specs()).equals(unedited(get().runs()));
    }

    /** Whether the newest frame shows the runs of another setup, but for edits by hand, and the knobs ask for these, too. */
    boolean isShownAs(Setup other) {
        return isShown() && unedited(get().runs()).equals(unedited(other.runs()));
    }

    /** Goes back to what a frame shows; false if the knobs ask for nothing else. */
    boolean stayWith(Frame there) {
        if (isShownBy(there)) {
            return false;
        }
        setup.set(Setup.ofRuns(unedited(there.specs()), there.selected()));
        return true;
    }

    private static List<ExperimentSpec> unedited(List<ExperimentSpec> runs) {
        return runs.stream().map(ExperimentSpec::withoutEdits).toList();
    }
}
