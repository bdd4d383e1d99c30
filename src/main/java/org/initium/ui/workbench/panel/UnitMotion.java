package org.initium.ui.workbench.panel;

import java.util.Optional;
import org.initium.engine.study.symmetry.UnitSwap;
import org.initium.engine.training.Snapshot;
import org.initium.figure.scene.Exchange;
import org.initium.figure.scene.Scene;

/** Lets two units that have changed places be seen on their way there; nothing moves otherwise. */
final class UnitMotion {
    /** Set to true for those who want, or test, a window in which nothing moves by itself. */
    static final String STILL = "initium.still";

    static final long NANOS = 400_000_000;

    private final boolean still;
    private Scene last;
    private Optional<UnitSwap> swap = Optional.empty();
    private long began;

    UnitMotion() {
        this(Boolean.getBoolean(STILL));
    }

    UnitMotion(boolean still) {
        this.still = still;
    }

    /**
     * Where the units are, if some are on their way.
     *
     * @param now nanoseconds, as an AnimationTimer tells them
     */
    @SuppressWarnings("ReferenceEquality") // a scene that is the same object cannot have changed
    Optional<Exchange> at(Scene scene, long now) {
        if (scene != last) {
            notice(scene, now);
            last = scene;
        }
        double share = (double) (now - began) / NANOS;
        if (share >= 1) {
            swap = Optional.empty();
        }
        return swap.map(units -> new Exchange(units, eased(share)));
    }

    private void notice(Scene scene, long now) {
        if (still || last == null) {
            return;
        }
        Snapshot before = last.current();
        Snapshot after = scene.current();
        boolean comparable = before.step() == after.step()
                && before.spec().shape().equals(after.spec().shape())
                && !before.spec().equals(after.spec());
        Optional<UnitSwap> found =
                comparable ? UnitSwap.between(before.parameters(), after.parameters()) : Optional.empty();
        if (found.isPresent()) {
            swap = found;
            began = now;
        } else if (!after.spec().equals(before.spec())) {
            swap = Optional.empty();
        }
    }

    /** Sets off and arrives gently. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
