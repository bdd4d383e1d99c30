package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** The switch between a logarithmic and a linear cost axis. */
final class CostTools {
    private static final Messages MESSAGES = Messages.of(CostTools.class);

    private CostTools() {}

    static void install(PanelCard card, Experiment experiment) {
        ToggleButton linear = new Buttons(MESSAGES).toggle("linear-cost");
        linear.getStyleClass().addAll("quiet", "small");
        linear.selectedProperty().addListener((source, before, now) -> {
            experiment
                    .options()
                    .set(experiment.options().get().withLogCost(!now).withWindow(card.kind(), Optional.empty()));
            card.setSubtitle(MESSAGES.text(now ? "panel.cost.linear" : "panel.cost.subtitle"));
        });
        card.addTool(linear);
    }
}
