package org.initium.ui.workbench.panel;

import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** Chooses the layer in which the derivation is tried, from a list or with the arrow keys. */
final class DerivationTools {
    private static final Messages MESSAGES = Messages.of(DerivationTools.class);

    private final PanelCard card;
    private final Experiment experiment;
    private final ComboBox<Integer> layer = new ComboBox<>();

    private DerivationTools(PanelCard card, Experiment experiment) {
        this.card = card;
        this.experiment = experiment;
    }

    static void install(PanelCard card, Experiment experiment) {
        new DerivationTools(card, experiment).install();
    }

    private void install() {
        layer.setId("derivation-layer");
        layer.getStyleClass().add("small");
        layer.setMinWidth(Region.USE_PREF_SIZE);
        layer.setAccessibleText(MESSAGES.text("derivation.layer"));
        layer.setTooltip(Buttons.help(MESSAGES.text("derivation.layer.help")));
        layer.setCellFactory(list -> cell());
        layer.setButtonCell(cell());
        layer.valueProperty().addListener((source, before, now) -> {
            if (now != null) {
                experiment.options().set(experiment.options().get().withDerived(now));
            }
        });
        card.addTool(layer);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        experiment.setup().addListener((source, before, now) -> offer(now.spec()));
        offer(experiment.spec());
    }

    private static ListCell<Integer> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Integer number, boolean empty) {
                super.updateItem(number, empty);
                setText(empty || number == null ? null : MESSAGES.text("derivation.layer.item", number));
            }
        };
    }

    /** The hidden layers that there are. */
    private void offer(ExperimentSpec spec) {
        int hidden = spec.shape().depth() - 1;
        if (layer.getItems().size() != hidden) {
            int chosen = Math.max(1, Math.min(hidden, experiment.options().get().derived()));
            layer.getItems().setAll(IntStream.rangeClosed(1, hidden).boxed().toList());
            layer.getSelectionModel().select(chosen - 1);
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != card || event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, LEFT -> layer.getSelectionModel().selectPrevious();
            case DOWN, RIGHT -> layer.getSelectionModel().selectNext();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
