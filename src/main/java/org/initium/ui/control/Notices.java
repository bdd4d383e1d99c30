package org.initium.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.initium.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Messages at the edge of the window that wait to be read and stop nobody: the newest on top, few at a time. */
public final class Notices extends VBox {
    private static final Messages MESSAGES = Messages.of(Notices.class);
    private static final int MOST = 3;

    public Notices() {
        setId("notices");
        getStyleClass().add("notices");
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        setFillWidth(false);
    }

    /** Something went well. */
    public void tell(String text) {
        add(notice(text, Feather.CHECK, "done"));
    }

    /** Something could not be done, with the reason. */
    public void warn(String text) {
        add(notice(text, Feather.ALERT_TRIANGLE, "problem"));
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
        getChildren().add(0, notice);
        if (getChildren().size() > MOST) {
            getChildren().remove(MOST, getChildren().size());
        }
    }
}
