package org.initium.ui.workbench;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the lab is and asks, its seed, and the tools of the window. */
final class LabHeader extends HBox {
    LabHeader(Experiment experiment, List<Node> windowTools) {
        getStyleClass().add("header");
        Label title = new Label(experiment.lab().title());
        title.setId("lab-title");
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        Label question = new Label(experiment.lab().question());
        question.getStyleClass().add("muted");
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        getChildren().addAll(title, question, new SeedField(experiment));
        getChildren().addAll(windowTools);
    }
}
