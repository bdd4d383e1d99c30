package org.initium.figure.formula;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.training.Snapshot;
import org.initium.figure.scene.Scene;

/** Which formulas belong to a specification. */
final class FormulaLines {
    private FormulaLines() {}

    static List<FormulaLine> of(Scene scene) {
        Snapshot snapshot = scene.current();
        if (snapshot.spec().data() instanceof DataSpec.OnOff) {
            return SaturationFormulas.of(scene);
        }
        boolean chained =
                snapshot.spec().shape().depth() > 1 && !snapshot.layers().isEmpty();
        return chained ? ChainFormulas.of(snapshot) : List.of();
    }
}
