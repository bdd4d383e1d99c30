package org.initium.ui.workbench.knob;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.WholeWords;
import org.initium.ui.workbench.experiment.DataChange;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.Names;

/** The sets to learn from, as pictures; the first four at once, the rest on demand. */
final class DatasetKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(DatasetKnob.class);
    private static final int FIRST = 4;
    private static final int DOTS = 60;

    private final Experiment experiment;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<ToyDataset, ToggleButton> buttons = new EnumMap<>(ToyDataset.class);
    private final TilePane tiles = new TilePane();
    private final WholeWords count = new WholeWords();
    private final ToggleButton more;
    private final VBox box;

    DatasetKnob(Experiment experiment) {
        this.experiment = experiment;
        Label title = new Label(MESSAGES.text("knob.dataset"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("dataset-size");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        more = new Buttons(MESSAGES).toggle("more-datasets");
        more.getStyleClass().addAll("quiet", "small");
        more.selectedProperty().addListener((source, before, now) -> arrange());
        HBox head = new HBox(title, count, gap, more);
        head.getStyleClass().add("knob-head");
        tiles.getStyleClass().add("thumbnails");
        box = new VBox(head, tiles);
        box.getStyleClass().add("knob");
        arrange();
    }

    private void arrange() {
        ToyDataset chosen = experiment.spec().data() instanceof DataSpec.Toy toy ? toy.set() : null;
        tiles.getChildren().clear();
        List<ToyDataset> sets = List.of(ToyDataset.values());
        for (ToyDataset set : sets) {
            if (sets.indexOf(set) < FIRST || more.isSelected() || set == chosen) {
                tiles.getChildren().add(buttons.computeIfAbsent(set, this::button));
            }
        }
    }

    private ToggleButton button(ToyDataset set) {
        ToggleButton button = new ToggleButton();
        button.setId("dataset-" + set.id());
        button.getStyleClass().add("thumbnail");
        button.setGraphic(
                Thumbnail.of(set.generate(DOTS, 1, new Streams(experiment.spec().seed()).data())));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        String name = Names.of(MESSAGES, "dataset", set.id());
        button.setAccessibleText(MESSAGES.text("knob.dataset") + ": " + name);
        button.setTooltip(Buttons.help(name + "\n" + set.formula() + "\n" + set.source()));
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            experiment.change(spec -> DataChange.set(spec, set));
        });
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        if (spec.data() instanceof DataSpec.Toy toy) {
            if (!tiles.getChildren().contains(buttons.get(toy.set()))) {
                arrange();
            }
            group.selectToggle(buttons.get(toy.set()));
            count.setText(MESSAGES.text("knob.dataset.points", toy.samples()));
        } else if (spec.data() instanceof DataSpec.Points own) {
            group.selectToggle(null);
            count.setText(MESSAGES.text("knob.dataset.own", own.points().size()));
        }
    }
}
