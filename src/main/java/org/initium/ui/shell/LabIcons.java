package org.initium.ui.shell;

import java.util.Map;
import org.initium.lab.Lab;
import org.kordamp.ikonli.feather.Feather;

/** A picture for every lab, by which it is known where its name has no room. */
final class LabIcons {
    private static final Map<String, Feather> ICONS = Map.of(
            "playground", Feather.TARGET,
            "chain", Feather.LINK,
            "stacks", Feather.LAYERS,
            "saturation", Feather.DROPLET,
            "variance", Feather.BAR_CHART_2,
            "symmetry", Feather.COPY,
            "digits", Feather.GRID,
            "nielsen", Feather.TRENDING_UP);

    private LabIcons() {}

    /** The lab's own icon; a plain one for a lab that has none yet. */
    static Feather of(Lab lab) {
        return ICONS.getOrDefault(lab.id(), Feather.CIRCLE);
    }
}
