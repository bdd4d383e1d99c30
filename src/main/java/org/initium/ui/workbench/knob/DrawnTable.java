package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.initium.figure.paint.FigureText;
import org.initium.text.Messages;

/** The rows of {@link DrawnWeights}, in labels that are used again. */
final class DrawnTable extends GridPane {
    private static final Messages MESSAGES = Messages.of(DrawnTable.class);

    private final List<Line> lines = new ArrayList<>();

    /** The labels of one row. */
    private record Line(Label layers, Label inputs, Label deviation) {
        Line() {
            this(cell(), cell(), cell());
            inputs.getStyleClass().add("muted");
            GridPane.setHgrow(inputs, Priority.ALWAYS);
            GridPane.setHalignment(deviation, HPos.RIGHT);
        }

        private static Label cell() {
            Label cell = new Label();
            cell.getStyleClass().add("small");
            cell.setMinWidth(Region.USE_PREF_SIZE);
            return cell;
        }

        List<Label> labels() {
            return List.of(layers, inputs, deviation);
        }

        void show(DrawnWeights.Row row) {
            layers.setText(row.layers());
            inputs.setText(MESSAGES.text("notes.inputs", FigureText.whole(row.inputs())));
            deviation.setText(FigureText.value(row.deviation()));
        }
    }

    DrawnTable() {
        getStyleClass().add("drawn-weights");
    }

    void show(List<DrawnWeights.Row> rows) {
        while (lines.size() > rows.size()) {
            getChildren().removeAll(lines.remove(lines.size() - 1).labels());
        }
        while (lines.size() < rows.size()) {
            Line line = new Line();
            addRow(lines.size(), line.layers(), line.inputs(), line.deviation());
            lines.add(line);
        }
        for (int i = 0; i < rows.size(); i++) {
            lines.get(i).show(rows.get(i));
        }
    }
}
