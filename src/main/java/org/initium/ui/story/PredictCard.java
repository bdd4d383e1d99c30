package org.initium.ui.story;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.initium.lab.StoryCard;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;

/** A question to answer before running; the choice is then judged, with the reason. */
final class PredictCard extends VBox {
    private static final Messages MESSAGES = Messages.of(PredictCard.class);
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final StoryCard.Predict predict;
    private final StorySteps steps;
    private final FlowPane options = new FlowPane();
    private final Label verdict = StoryPane.paragraph("");

    PredictCard(String id, StoryCard.Predict predict, StorySteps steps) {
        this.predict = predict;
        this.steps = steps;
        setId(id);
        getStyleClass().add("prompt");
        Label title = new Label(MESSAGES.text("predict.title"));
        title.getStyleClass().add("strong");
        options.getStyleClass().add("options");
        options.setMinWidth(0);
        verdict.setId(id + "-verdict");
        Buttons buttons = new Buttons(MESSAGES);
        for (int i = 0; i < predict.options().size(); i++) {
            int option = i;
            Button button = buttons.named("predict-option", predict.options().get(option), () -> choose(option));
            button.setId(id + "-option-" + (i + 1));
            button.setWrapText(true);
            button.setMinWidth(0);
            button.maxWidthProperty().bind(options.widthProperty());
            options.getChildren().add(button);
        }
        getChildren().addAll(title, StoryPane.paragraph(predict.question()), options);
        steps.add(this, title);
    }

    private void choose(int option) {
        for (int i = 0; i < options.getChildren().size(); i++) {
            var button = options.getChildren().get(i);
            button.pseudoClassStateChanged(RIGHT, i == predict.answer());
            button.pseudoClassStateChanged(WRONG, i == option && i != predict.answer());
        }
        boolean right = option == predict.answer();
        verdict.setText(MESSAGES.text(
                right ? "predict.right" : "predict.wrong", predict.options().get(predict.answer()), predict.reason()));
        if (!getChildren().contains(verdict)) {
            getChildren().add(verdict);
        }
        steps.done(this);
    }
}
