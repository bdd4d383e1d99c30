package org.initium.ui.workbench;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.initium.lab.Lab;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.WholeWords;
import org.initium.ui.workbench.experiment.Experiment;
import org.kordamp.ikonli.feather.Feather;

/** What the lab is and asks, its seed, comparison and files, and the tools of the window. */
final class LabHeader extends HBox {
    private static final Messages MESSAGES = Messages.of(LabHeader.class);

    private final Experiment experiment;
    private final ToggleButton compare;
    private final ToggleButton story;
    private final HBox windowTools = new HBox();

    LabHeader(Experiment experiment, Node exportMenu) {
        this.experiment = experiment;
        getStyleClass().add("header");
        Lab lab = experiment.lab();
        Label title = new Label(lab.title());
        title.setId("lab-title");
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        title.setTooltip(Buttons.help(lab.question()));
        WholeWords question = new WholeWords();
        question.setText(lab.question());
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        Buttons buttons = new Buttons(MESSAGES);
        compare = buttons.toggle("compare");
        compare.setDisable(lab.arms().isEmpty());
        compare.setOnAction(event -> compare(compare.isSelected()));
        compare.setSelected(experiment.setup().get().isComparing());
        experiment.setup().addListener((source, before, now) -> compare.setSelected(now.isComparing()));
        story = buttons.iconToggle("toggle-story", Feather.BOOK_OPEN);
        story.setSelected(true);
        getChildren().addAll(title, question, new SeedField(experiment), compare, exportMenu, story, windowTools);
        windowTools.getStyleClass().add("window-tools");
    }

    /** Takes the buttons of the window, of which there is one set, to the end of this header. */
    void take(List<Node> tools) {
        windowTools.getChildren().setAll(tools);
    }

    /** Whether the story is to be shown. */
    ToggleButton story() {
        return story;
    }

    void toggleCompare() {
        compare(!compare.isSelected());
    }

    private void compare(boolean on) {
        experiment.compare(on ? experiment.lab().variations() : List.of());
    }
}
