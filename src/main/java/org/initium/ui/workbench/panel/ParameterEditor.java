package org.initium.ui.workbench.panel;

import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.initium.text.Messages;
import org.initium.ui.control.CheckedField;
import org.initium.ui.control.Numbers;

/** A small field above the network in which one weight or bias is typed. */
final class ParameterEditor {
    private static final Messages MESSAGES = Messages.of(ParameterEditor.class);

    private final PanelCard card;
    private final BiConsumer<Integer, Float> apply;
    private final VBox box = new VBox();
    private OptionalInt edited = OptionalInt.empty();

    ParameterEditor(PanelCard card, BiConsumer<Integer, Float> apply) {
        this.card = card;
        this.apply = apply;
        box.setId("weight-editor");
        box.getStyleClass().add("editor");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_LEFT);
    }

    boolean isOpen() {
        return edited.isPresent();
    }

    /** Opens at a point of the picture. */
    void open(int parameter, String name, float value, double x, double y) {
        close();
        edited = OptionalInt.of(parameter);
        CheckedField field = new CheckedField("weight", MESSAGES.text("weight.name"), text -> {
            float typed = (float) Numbers.read(text);
            if (!Float.isFinite(typed)) {
                throw new IllegalArgumentException(MESSAGES.text("weight.range"));
            }
            apply.accept(parameter, typed);
            close();
        });
        field.show(Float.toString(value));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.restore(); // or leaving the field would take what was typed
                close();
                event.consume();
            }
        });
        Label label = new Label(name);
        label.getStyleClass().addAll("muted", "small");
        box.getChildren().setAll(label, field);
        card.overlay(box);
        place(card.canvas().localToParent(x, y));
        field.field().requestFocus();
        field.field().selectAll();
    }

    /** Beside a point, but not over the edge of the picture. */
    private void place(Point2D point) {
        box.applyCss();
        Bounds room = card.canvas().getBoundsInParent();
        box.setTranslateX(Math.max(0, Math.min(point.getX() + 8, room.getMaxX() - box.prefWidth(-1))));
        box.setTranslateY(Math.max(0, Math.min(point.getY() + 8, room.getMaxY() - box.prefHeight(-1))));
    }

    void close() {
        if (edited.isPresent()) {
            edited = OptionalInt.empty();
            card.remove(box);
            card.requestFocus();
        }
    }
}
