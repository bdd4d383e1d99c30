package org.initium.ui.story;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.initium.figure.paint.FigureTheme;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.lab.StoryCard;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.VerticalScroll;

/** The story of a lab beside its panels: what to read, to predict, to notice and to try. */
public final class StoryPane extends VerticalScroll {
    private static final Messages MESSAGES = Messages.of(StoryPane.class);

    /** Slow enough for the eye to follow the text that moves. */
    private static final Duration GLIDE = Duration.millis(300);

    private final ObservableValue<FigureTheme> theme;
    private final Consumer<StoryCard.Try> attempt;
    private final Consumer<StoryCard.Compare> compare;
    private final VBox cards = new VBox();
    private final StorySteps steps = new StorySteps(this::lead);
    private final Timeline glide = new Timeline();
    private int count;

    /**
     * @param attempt sets the knobs and begins
     * @param compare sets runs side by side
     * @param open brings another lab to the front
     */
    public StoryPane(
            Lab lab,
            ObservableValue<FigureTheme> theme,
            Consumer<StoryCard.Try> attempt,
            Consumer<StoryCard.Compare> compare,
            Consumer<Lab> open) {
        this.theme = theme;
        this.attempt = attempt;
        this.compare = compare;
        setId("story");
        getStyleClass().add("story");
        cards.getStyleClass().add("story-cards");
        Label title = new Label(lab.storyTitle());
        title.getStyleClass().add("story-title");
        title.setWrapText(true);
        cards.getChildren().add(title);
        lab.story().forEach(card -> cards.getChildren().add(node(card)));
        addWay(lab, open);
        setContent(cards);
    }

    private Node node(StoryCard card) {
        count++;
        if (card instanceof StoryCard.Text text) {
            return paragraph(text.text());
        }
        if (card instanceof StoryCard.Formula formula) {
            return new FormulaView(formula, theme);
        }
        if (card instanceof StoryCard.Predict predict) {
            return new PredictCard("predict-" + count, predict, steps);
        }
        if (card instanceof StoryCard.Notice notice) {
            return new NoticeCard("notice-" + count, notice, steps);
        }
        if (card instanceof StoryCard.Compare comparison) {
            return button(
                    "compare-" + comparison.id(), "compare", comparison.label(), () -> compare.accept(comparison));
        }
        StoryCard.Try suggested = (StoryCard.Try) card;
        return button(
                "try-" + count,
                suggested.trains() ? "try" : "look",
                suggested.label(),
                () -> attempt.accept(suggested));
    }

    /** Where the story ends, the way to the next lab; from the last one, back to the first. */
    private void addWay(Lab lab, Consumer<Lab> open) {
        Lab next = LabCatalog.after(lab);
        boolean again = next.equals(LabCatalog.all().get(0));
        cards.getChildren().add(paragraph(again ? MESSAGES.text("end-of-all") : next.question()));
        cards.getChildren()
                .add(button(
                        "next-lab",
                        "next-lab",
                        MESSAGES.text(again ? "first-lab" : "next-lab", next.title()),
                        () -> open.accept(next)));
    }

    private Node button(String id, String help, String label, Runnable action) {
        var button = new Buttons(MESSAGES).named(help, label, action);
        button.addEventHandler(ActionEvent.ACTION, event -> steps.done(button));
        steps.add(button, button);
        button.setId(id);
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }

    /** Scrolls down as far as it takes to see what is next, but not past what was just done. */
    private void lead(Node done, Node next) {
        applyCss();
        layout();
        double room = getViewportBounds().getHeight();
        double most = cards.getHeight() - room;
        double before = done.getBoundsInParent().getMinY() - cards.getSpacing();
        double after = next.getBoundsInParent().getMaxY() + cards.getSpacing() - room;
        double wanted = Math.min(1, Math.min(before, after) / most);
        if (most > 0 && wanted > getVvalue()) {
            glide.stop();
            glide.getKeyFrames()
                    .setAll(new KeyFrame(GLIDE, new KeyValue(vvalueProperty(), wanted, Interpolator.EASE_BOTH)));
            glide.playFromStart();
        }
    }

    static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("paragraph");
        return label;
    }
}
