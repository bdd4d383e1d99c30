package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerNumber;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.CheckedField;
import org.initium.ui.control.Numbers;

/** The numbers that an initializer takes, side by side, each under its letter and checked where it is typed. */
final class InitializerNumbers {
    private static final Messages MESSAGES = Messages.of(InitializerNumbers.class);

    private final String id;
    private final Consumer<Initializer> choose;
    private final HBox box = new HBox();
    private final List<CheckedField> fields = new ArrayList<>();
    private List<InitializerNumber> kinds = List.of();
    private Initializer shown;

    /** @param id of the fields, each followed by its letter; a field that is alone has no letter */
    InitializerNumbers(String id, Consumer<Initializer> choose) {
        this.id = id;
        this.choose = choose;
        box.getStyleClass().add("number-row");
    }

    HBox node() {
        return box;
    }

    void show(Initializer initializer) {
        shown = initializer;
        if (!initializer.family().numbers().equals(kinds)) {
            kinds = initializer.family().numbers();
            build();
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(Numbers.plain(initializer.numbers().get(i)));
        }
    }

    private void build() {
        fields.clear();
        box.getChildren().clear();
        boolean alone = kinds.size() == 1;
        for (int i = 0; i < kinds.size(); i++) {
            int index = i;
            String symbol = kinds.get(i).symbol();
            String name = alone
                    ? MESSAGES.text("initializer-number.name")
                    : MESSAGES.text("initializer-number." + symbol + ".name");
            CheckedField field = new CheckedField(
                    alone ? id : id + "-" + symbol,
                    name,
                    text -> choose.accept(shown.withNumber(index, Numbers.read(text))));
            field.field().setTooltip(Buttons.help(alone ? MESSAGES.text("initializer-number.help") : name));
            fields.add(field);
            Label label = new Label(symbol);
            label.setLabelFor(field.field());
            label.getStyleClass().addAll("muted", "small");
            VBox column = alone ? new VBox(field) : new VBox(label, field);
            column.setPrefWidth(10);
            HBox.setHgrow(column, Priority.ALWAYS);
            box.getChildren().add(column);
        }
    }
}
