package org.initium.ui.workbench.experiment;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.TrainTest;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.Streams;
import org.initium.io.LoadProgress;
import org.initium.io.StoredData;

/**
 * The reading of image files for one lab: done on a thread that may wait, seen on the window's thread once a pulse, given up on request.
 */
public final class Loading implements DataSource {
    /**
     * How far it is.
     *
     * @param share 0 to 1; negative while the file does not say how long it is, or when nothing is read
     * @param failure why the last reading ended without data; empty if it did not
     */
    public record State(boolean reading, double share, String failure) {
        static final State IDLE = new State(false, -1, "");
    }

    private final StoredData data;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);

    // Touched by the threads that read, too.
    private final AtomicInteger readers = new AtomicInteger();
    private volatile State newest = State.IDLE;
    private final AtomicInteger cancels = new AtomicInteger();

    Loading(StoredData data) {
        this.data = data;
    }

    /** Changes on the window's thread only. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Called once a pulse. */
    void pull() {
        if (!newest.equals(state.get())) {
            state.set(newest);
        }
    }

    /** Asks what is being read to give up at its next report. */
    public void cancel() {
        cancels.incrementAndGet();
    }

    /** Does {@code reading}, which reports here. */
    public <T, X extends Exception> T reading(Reading<T, X> reading) throws X {
        readers.incrementAndGet();
        int before = cancels.get();
        String failure = "";
        try {
            return reading.read((done, total) -> {
                newest = new State(true, total > 0 ? (double) done / total : -1, "");
                return cancels.get() == before;
            });
        } catch (UncheckedIOException problem) {
            failure = problem.getMessage();
            throw problem;
        } finally {
            if (readers.decrementAndGet() == 0) {
                newest = new State(false, -1, failure);
            }
        }
    }

    /** Something that reads files and says how far it is. */
    public interface Reading<T, X extends Exception> {
        T read(LoadProgress progress) throws X;
    }

    public StoredData data() {
        return data;
    }

    @Override
    public TrainTest load(DataSpec spec, Streams streams) {
        return reading(progress -> data.reporting(progress).load(spec, streams));
    }
}
