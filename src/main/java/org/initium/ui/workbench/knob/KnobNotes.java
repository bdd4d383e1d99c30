package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.initium.engine.data.DataSpec;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.paint.FigureText;
import org.initium.text.Messages;

/** What the settings amount to, said below them where there is room: how large the weights drawn are, what an epoch is and what the score is of. */
final class KnobNotes extends VBox {
    private static final Messages MESSAGES = Messages.of(KnobNotes.class);

    private final DrawnTable table = new DrawnTable();
    private final VBox drawn = new VBox(words(MESSAGES.text("notes.drawn"), "notes-drawn"), table);
    private final Label epoch = words("", "notes-epoch");
    private final Label scored = words("", "notes-protocol");

    KnobNotes() {
        setId("knob-notes");
        getStyleClass().add("knob-notes");
        // What there is room for is known only when the settings have their places.
        setManaged(false);
    }

    /** Only texts change from stop to stop of a slider, as new nodes would have to be styled in the time that its picture has. */
    void show(ExperimentSpec spec) {
        List<Node> notes = new ArrayList<>();
        DrawnWeights weights = DrawnWeights.of(spec);
        if (!weights.isEmpty()) {
            table.show(weights.rows());
            notes.add(drawn);
        }
        if (spec.data() instanceof DataSpec.Images images) {
            epoch.setText(epoch(spec, images.trainSize()));
            scored.setText(scored(images));
            notes.add(epoch);
            notes.add(scored);
        }
        if (!getChildren().equals(notes)) {
            getChildren().setAll(notes);
        }
    }

    private static String epoch(ExperimentSpec spec, int images) {
        int steps = spec.stepsPerEpoch(images);
        return MESSAGES.text("notes.epoch", steps, FigureText.whole(steps), FigureText.whole(spec.batchOf(images)));
    }

    private static String scored(DataSpec.Images images) {
        return MESSAGES.text(
                images.validationSize() == 0
                        ? "notes.self"
                        : "notes." + images.protocol().id());
    }

    private static Label words(String text, String id) {
        Label words = new Label(text);
        words.setId(id);
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    /** Shows those that fit whole below one another. */
    void fit(double width, double height) {
        double left = height - snappedTopInset();
        for (Node note : getChildren()) {
            left -= note.prefHeight(width);
            note.setVisible(left >= 0);
            left -= getSpacing();
        }
        setVisible(getChildren().stream().anyMatch(Node::isVisible));
    }
}
