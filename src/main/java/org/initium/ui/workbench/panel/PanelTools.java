package org.initium.ui.workbench.panel;

import org.initium.figure.chart.ChartFigure;
import org.initium.ui.workbench.experiment.Experiment;

/** What can be done with each panel besides looking at it. */
public final class PanelTools {
    private PanelTools() {}

    /** Reads the figure under the pointer, and gives the card the tools of its panel. */
    public static void install(PanelCard card, Experiment experiment) {
        Hover hover = Hover.install(card);
        if (ChartFigure.class.isAssignableFrom(card.kind())) {
            ChartTools.install(card, experiment, hover);
        }
        switch (card.panel()) {
            case NETWORK -> NetworkTools.install(card, experiment);
            case BOUNDARY -> BoundaryTools.install(card, experiment);
            case LAYERS -> LayerTools.install(card, experiment);
            case COST -> CostTools.install(card, experiment);
            case DRAWN_DIGIT -> DrawTools.install(card, experiment);
            case ACCURACY -> AccuracyTools.install(card, experiment);
            case CLINIC -> ClinicTools.install(card, experiment);
            case DERIVATION -> DerivationTools.install(card, experiment);
            default -> {
                // The other panels are there to be looked at.
            }
        }
    }
}
