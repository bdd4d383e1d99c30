package org.initium.ui.workbench.panel;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.initium.engine.study.variance.ClinicFormula;
import org.initium.figure.scene.ClinicNotes;
import org.initium.figure.variance.ClinicPlace;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** Lets a printed formula be picked with the mouse or the arrow keys, judged, and run. */
final class ClinicTools {
    private static final Messages MESSAGES = Messages.of(ClinicTools.class);

    private final PanelCard card;
    private final Experiment experiment;
    private final ToggleButton right;
    private final ToggleButton misprint;
    private final Button run;
    private final Button again;

    private ClinicTools(PanelCard card, Experiment experiment) {
        this.card = card;
        this.experiment = experiment;
        Buttons buttons = new Buttons(MESSAGES);
        right = buttons.toggle("judge-right");
        misprint = buttons.toggle("judge-misprint");
        run = buttons.labelled("run-formula", () -> change(ClinicNotes::trying));
        again = buttons.labelled("clinic-again", () -> change(notes -> ClinicNotes.NONE));
    }

    static void install(PanelCard card, Experiment experiment) {
        new ClinicTools(card, experiment).install();
    }

    private void install() {
        right.setOnAction(event -> change(notes -> notes.judging(false)));
        misprint.setOnAction(event -> change(notes -> notes.judging(true)));
        for (ButtonBase tool : List.of(right, misprint, run, again)) {
            tool.getStyleClass().addAll("quiet", "small");
            card.addTool(tool);
        }
        card.canvas().addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(notes());
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            place().at(event.getX(), event.getY()).ifPresent(formula -> {
                change(notes -> notes.picking(formula));
                event.consume();
            });
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != card || event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> pick(-1);
            case RIGHT -> pick(1);
            case UP -> pick(-place().columns());
            case DOWN -> pick(place().columns());
            case ENTER -> change(ClinicNotes::trying);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pick(int further) {
        change(notes -> notes.picking(ClinicPlace.beside(notes.picked(), further)));
    }

    private ClinicPlace place() {
        return ClinicPlace.of(card.canvas().getWidth(), card.canvas().getHeight());
    }

    private ClinicNotes notes() {
        return experiment.options().get().clinic();
    }

    private void change(UnaryOperator<ClinicNotes> change) {
        ClinicNotes notes = change.apply(notes());
        experiment.options().set(experiment.options().get().withClinic(notes));
        show(notes);
    }

    private void show(ClinicNotes notes) {
        ClinicFormula picked = notes.picked();
        boolean tried = notes.tried(picked);
        right.setSelected(notes.verdict(picked).filter(wrong -> !wrong).isPresent());
        misprint.setSelected(notes.verdict(picked).filter(wrong -> wrong).isPresent());
        right.setDisable(tried);
        misprint.setDisable(tried);
        run.setDisable(tried || notes.verdict(picked).isEmpty());
        again.setDisable(notes.equals(ClinicNotes.NONE));
        int done = notes.tried().size();
        card.setSubtitle(
                done == 0
                        ? MESSAGES.text("panel.clinic.subtitle")
                        : MESSAGES.text("panel.clinic.score", notes.score(), done));
    }
}
