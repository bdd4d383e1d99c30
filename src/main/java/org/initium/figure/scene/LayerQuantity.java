package org.initium.figure.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.Summary;
import org.initium.text.Messages;

/** What the strip of a layer can show: one quantity as bars, and a gradient as a line above them. */
public enum LayerQuantity {
    ACTIVATIONS,
    WEIGHTED_SUMS,
    WEIGHTS,
    DJ_DA,
    DJ_DZ,
    DJ_DW,
    DJ_DB;

    private static final Messages MESSAGES = Messages.of(LayerQuantity.class);

    /** What can be shown as bars. */
    public static List<LayerQuantity> bars() {
        return Arrays.stream(values())
                .filter(quantity -> !quantity.isGradient())
                .toList();
    }

    /** What can be shown as a line. */
    public static List<LayerQuantity> lines() {
        return Arrays.stream(values()).filter(LayerQuantity::isGradient).toList();
    }

    /** In kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a label: "weights W". */
    public String words() {
        return MESSAGES.text("layers.quantity." + id());
    }

    private boolean isGradient() {
        return compareTo(DJ_DA) >= 0;
    }

    /** This quantity of one layer. */
    public Summary of(LayerStats stats) {
        return switch (this) {
            case ACTIVATIONS -> stats.activations();
            case WEIGHTED_SUMS -> stats.weightedSums();
            case WEIGHTS -> stats.weights();
            case DJ_DA -> stats.dJda();
            case DJ_DZ -> stats.dJdz();
            case DJ_DW -> stats.dJdW();
            case DJ_DB -> stats.dJdb();
        };
    }

    /** The input has activations and nothing else. */
    public boolean isKnown(LayerStats stats) {
        return stats.layer() > 0 || this == ACTIVATIONS;
    }
}
