package org.initium.ui.story;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.initium.lab.StoryCard;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;

/** Something to look for while running, with an answer that is shown on demand. */
final class NoticeCard extends VBox {
    private static final Messages MESSAGES = Messages.of(NoticeCard.class);

    NoticeCard(String id, StoryCard.Notice notice, StorySteps steps) {
        setId(id);
        getStyleClass().add("prompt");
        Label title = new Label(MESSAGES.text("notice.title"));
        title.getStyleClass().add("strong");
        Label answer = StoryPane.paragraph(notice.answer());
        answer.setId(id + "-answer");
        ToggleButton reveal = new Buttons(MESSAGES).toggle("reveal");
        reveal.setId(id + "-reveal");
        reveal.getStyleClass().add("small");
        reveal.selectedProperty().addListener((source, before, now) -> {
            reveal.setText(MESSAGES.text(now ? "conceal.label" : "reveal.label"));
            if (now) {
                getChildren().add(answer);
                steps.done(this);
            } else {
                getChildren().remove(answer);
            }
        });
        getChildren().addAll(title, StoryPane.paragraph(notice.question()), reveal);
        steps.add(this, title);
    }
}
