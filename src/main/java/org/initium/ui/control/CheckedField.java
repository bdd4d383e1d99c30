package org.initium.ui.control;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A text field that is checked where it is typed: Enter or leaving it applies the text, and a refusal stands below with its reason. */
public final class CheckedField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final Consumer<String> apply;
    private String applied = "";

    /**
     * @param apply takes the typed text, or throws IllegalArgumentException with the reason why not
     */
    public CheckedField(String id, String name, Consumer<String> apply) {
        this.apply = apply;
        getStyleClass().add("checked-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.setAccessibleText(name);
        reason.setId(id + "-reason");
        reason.getStyleClass().add("error-text");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((source, before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(applied)) {
                restore();
                event.consume();
            }
        });
        getChildren().add(field);
    }

    public TextField field() {
        return field;
    }

    /** Shows what is in force; an edit under way is left alone. */
    public void show(String text) {
        if (text.equals(applied) && field.isFocused()) {
            return;
        }
        applied = text;
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
        explain("");
    }

    /** Shows what is in force in place of what was typed. */
    public void restore() {
        field.setText(applied);
        explain("");
    }

    private void commit() {
        if (field.getText().equals(applied)) {
            explain("");
            return;
        }
        try {
            String typed = field.getText().trim();
            apply.accept(typed);
            applied = field.getText();
            explain("");
        } catch (IllegalArgumentException refused) {
            explain(refused.getMessage());
        }
    }

    private void explain(String why) {
        boolean wrong = !why.isEmpty();
        field.pseudoClassStateChanged(WRONG, wrong);
        field.setAccessibleHelp(wrong ? why : null);
        reason.setText(why);
        if (wrong && !getChildren().contains(reason)) {
            getChildren().add(reason);
        } else if (!wrong) {
            getChildren().remove(reason);
        }
    }
}
