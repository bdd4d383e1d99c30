package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** The switch between the accuracy axis from 85 % and the whole one, and that of the other seeds. */
final class AccuracyTools {
    private static final Messages MESSAGES = Messages.of(AccuracyTools.class);

    private static final int SEEDS = 10;

    /** As many as Nielsen trains. */
    private static final int EPOCHS = 30;

    private AccuracyTools() {}

    static void install(PanelCard card, Experiment experiment) {
        ToggleButton whole = new Buttons(MESSAGES).toggle("whole-accuracy");
        whole.getStyleClass().addAll("quiet", "small");
        whole.selectedProperty().addListener((source, before, now) -> experiment
                .options()
                .set(experiment.options().get().withWholeAccuracy(now).withWindow(card.kind(), Optional.empty())));
        if (experiment.spec().data() instanceof DataSpec.Images images
                && images.protocol() == ImageProtocol.VALIDATION) {
            card.addTool(seeds(experiment));
        }
        card.addTool(whole);
    }

    private static ToggleButton seeds(Experiment experiment) {
        ToggleButton seeds = new Buttons(MESSAGES).toggle("seeds");
        seeds.getStyleClass().addAll("quiet", "small");
        seeds.setOnAction(event -> {
            if (seeds.isSelected()) {
                experiment.trainEnsemble(SEEDS, EPOCHS);
            } else {
                experiment.dropEnsemble();
            }
            seeds.setSelected(experiment.ensemble().get());
        });
        experiment.ensemble().addListener((source, before, now) -> seeds.setSelected(now));
        return seeds;
    }
}
