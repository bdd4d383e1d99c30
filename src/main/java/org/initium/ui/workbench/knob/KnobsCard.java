package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.Knob;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.VerticalScroll;
import org.initium.ui.workbench.experiment.Experiment;

/** The settings of a lab: the few it is about, and the others on demand. */
public final class KnobsCard extends VBox {
    private static final Messages MESSAGES = Messages.of(KnobsCard.class);

    private final List<KnobView> knobs = new ArrayList<>();
    private final KnobNotes notes = new KnobNotes();
    private final WholeKnobs window;
    private final ToggleButton more = new Buttons(MESSAGES).toggle("more-settings");

    public KnobsCard(Experiment experiment) {
        setId("knobs");
        getStyleClass().addAll("card", "knobs");
        KnobFactory factory = new KnobFactory(experiment);
        VBox shown = lines(create(factory, experiment.lab().knobs()));
        VBox hidden = lines(create(factory, experiment.lab().more()));
        hidden.visibleProperty().bind(more.selectedProperty());
        hidden.managedProperty().bind(more.selectedProperty());
        more.getStyleClass().addAll("row", "quiet-row");
        more.setMaxWidth(Double.MAX_VALUE);
        more.selectedProperty()
                .addListener((source, before, now) ->
                        more.setText(MESSAGES.text(now ? "fewer-settings.label" : "more-settings.label")));
        VBox all = new VBox(shown, more, hidden);
        all.getStyleClass().add("knob-lines");
        ScrollPane scroll = new VerticalScroll();
        scroll.setContent(all);
        window = new WholeKnobs(scroll, all);
        VBox.setVgrow(window, Priority.ALWAYS);
        getChildren().addAll(window, notes);
        experiment.setup().addListener((source, before, now) -> show(now.spec()));
        show(experiment.spec());
    }

    private void show(ExperimentSpec spec) {
        knobs.forEach(knob -> knob.show(spec));
        notes.show(spec);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = window.getLayoutY() + window.prefHeight(window.getWidth());
        double room = getHeight() - snappedBottomInset() - top;
        notes.fit(window.getWidth(), room);
        notes.resizeRelocate(window.getLayoutX(), top, window.getWidth(), Math.max(0, room));
    }

    /** Whether all settings are on show, for which the card wants more room. */
    public ReadOnlyBooleanProperty open() {
        return more.selectedProperty();
    }

    private List<KnobView> create(KnobFactory factory, List<Knob> kinds) {
        List<KnobView> created = kinds.stream().map(factory::create).toList();
        knobs.addAll(created);
        return created;
    }

    /** One below the other, narrow ones in pairs. */
    private static VBox lines(List<KnobView> views) {
        VBox lines = new VBox();
        lines.getStyleClass().add("knob-lines");
        HBox pair = null;
        for (KnobView view : views) {
            if (!view.narrow()) {
                lines.getChildren().add(view.node());
                pair = null;
            } else if (pair == null) {
                pair = new HBox(share(view.node()));
                pair.getStyleClass().add("knob-pair");
                lines.getChildren().add(pair);
            } else {
                pair.getChildren().add(share(view.node()));
                pair = null;
            }
        }
        return lines;
    }

    private static Node share(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setPrefWidth(10);
        }
        return node;
    }
}
