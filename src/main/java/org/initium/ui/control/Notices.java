package org.initium.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.initium.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Messages at the edge of the window that stop nobody: the newest on top, few at a time. Problems wait to be read; what went well goes by
 * itself, so that it covers nothing for long.
 */
public final class Notices extends VBox {
    private static final Messages MESSAGES = Messages.of(Notices.class);
    private static final int MOST = 3;

    /** Long enough to read a line twice. */
    private static final Duration STAY = Duration.seconds(6);

    private final Duration stay;

    public Notices() {
        this(STAY);
    }

    /** {@code stay} is how long good news is on show. */
    Notices(Duration stay) {
        this.stay = stay;
        setId("notices");
        getStyleClass().add("notices");
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        setFillWidth(false);
    }

    /** Something went well. */
    public void tell(String text) {
        HBox notice = notice(text, Feather.CHECK, "done");
        add(notice);
        PauseTransition leave = new PauseTransition(stay);
        leave.setOnFinished(event -> getChildren().remove(notice));
        notice.hoverProperty().addListener((source, before, now) -> {
            if (now) {
                leave.stop();
            } else {
                leave.playFromStart();
            }
        });
        leave.play();
    }

    /** Something could not be done, with the reason. */
    public void warn(String text) {
        add(notice(text, Feather.ALERT_TRIANGLE, "problem"));
    }

    /** Whether there is anything to take away. */
    public boolean areShown() {
        return !getChildren().isEmpty();
    }

    /** Takes all messages away. */
    public void clear() {
        getChildren().clear();
    }

    private HBox notice(String text, Feather icon, String kind) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox notice = new HBox(new FontIcon(icon), words);
        notice.getStyleClass().addAll("notice", kind);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(text);
        Button close = new Buttons(MESSAGES)
                .quiet("close-notice", Feather.X, () -> getChildren().remove(notice));
        notice.getChildren().add(close);
        return notice;
    }

    private void add(HBox notice) {
        // Said twice, it is not two things.
        getChildren().removeIf(old -> notice.getAccessibleText().equals(old.getAccessibleText()));
        getChildren().add(0, notice);
        if (getChildren().size() > MOST) {
            getChildren().remove(MOST, getChildren().size());
        }
    }
}
