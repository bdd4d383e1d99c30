package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.initium.engine.Decimal;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerNumber;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.CheckedField;
import org.initium.ui.control.Numbers;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The numbers that an initializer takes, checked where they are typed; several stand beside their letters and can be stepped, too. */
final class InitializerNumbers {
    private static final Messages MESSAGES = Messages.of(InitializerNumbers.class);

    private static final int COLUMNS = 2;

    /** Of the numbers that are not counts; exact in binary, so that stepping back and forth comes home. */
    private static final double STEP = 0.25;

    private final String id;
    private final Consumer<Initializer> choose;
    private final Buttons buttons = new Buttons(MESSAGES);
    private final GridPane box = new GridPane();
    private final List<CheckedField> fields = new ArrayList<>();
    private List<InitializerNumber> kinds = List.of();
    private Initializer shown;

    /** @param id of the fields, each followed by its letter; a field that is alone has no letter */
    InitializerNumbers(String id, Consumer<Initializer> choose) {
        this.id = id;
        this.choose = choose;
        box.getStyleClass().add("number-row");
    }

    Node node() {
        return box;
    }

    void show(Initializer initializer) {
        shown = initializer;
        if (!initializer.family().numbers().equals(kinds)) {
            kinds = initializer.family().numbers();
            build();
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(Decimal.plain(initializer.numbers().get(i)));
        }
    }

    private void build() {
        fields.clear();
        box.getChildren().clear();
        boolean alone = kinds.size() == 1;
        for (int i = 0; i < kinds.size(); i++) {
            Region cell = alone ? field(i, "", "initializer-number") : stepped(i);
            GridPane.setHgrow(cell, Priority.ALWAYS);
            cell.setPrefWidth(10);
            box.add(cell, i % COLUMNS, Math.floorDiv(i, COLUMNS));
        }
    }

    private CheckedField field(int index, String suffix, String words) {
        String name = MESSAGES.text(words + ".name");
        CheckedField field =
                new CheckedField(id + suffix, name, text -> choose.accept(shown.withNumber(index, Numbers.read(text))));
        field.field().setTooltip(Buttons.help(MESSAGES.has(words + ".help") ? MESSAGES.text(words + ".help") : name));
        fields.add(field);
        return field;
    }

    /** A number among others: beside its letter, to be typed or stepped. */
    private HBox stepped(int index) {
        String symbol = kinds.get(index).symbol();
        CheckedField field = field(index, "-" + symbol, "initializer-number." + symbol);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label label = new Label(symbol);
        label.setLabelFor(field.field());
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line =
                new HBox(label, step(index, "less", Feather.MINUS, -1), field, step(index, "more", Feather.PLUS, 1));
        line.getStyleClass().add("number-stepper");
        return line;
    }

    private Button step(int index, String direction, Ikon icon, int sign) {
        InitializerNumber kind = kinds.get(index);
        Button button = buttons.quiet("number-" + direction, icon, () -> step(index, sign));
        button.setId(id + "-" + kind.symbol() + "-" + direction);
        button.setAccessibleText(MESSAGES.text("number-" + direction + ".help") + ": " + kind.symbol());
        return button;
    }

    /** A number that the family refuses stays as it is. */
    private void step(int index, int sign) {
        double number = shown.numbers().get(index) + sign * (kinds.get(index).whole() ? 1 : STEP);
        try {
            choose.accept(shown.withNumber(index, number));
        } catch (IllegalArgumentException refused) {
            show(shown);
        }
    }
}
