package org.initium.figure;

import java.util.List;

/** Placeholder until the saturation panels are in. */
final class SaturationFormulas {
    private SaturationFormulas() {}

    static List<FormulaLine> of(Scene scene) {
        return List.of();
    }
}
