package org.initium.ui.workbench.panel;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.initium.figure.digits.SketchPlace;
import org.initium.figure.scene.Sketch;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** Lets a digit be drawn with the mouse, or one of the held-out images be picked with the arrow keys, to be shown to the network. */
final class DrawTools {
    private static final Messages MESSAGES = Messages.of(DrawTools.class);

    private final PanelCard card;
    private final Experiment experiment;
    private boolean drawing;

    private DrawTools(PanelCard card, Experiment experiment) {
        this.card = card;
        this.experiment = experiment;
    }

    static void install(PanelCard card, Experiment experiment) {
        DrawTools tools = new DrawTools(card, experiment);
        Buttons buttons = new Buttons(MESSAGES);
        card.addTool(quiet(buttons.labelled("example-before", () -> tools.pick(-1))));
        card.addTool(quiet(buttons.labelled("example-after", () -> tools.pick(1))));
        card.addTool(quiet(buttons.labelled("clear-digit", () -> tools.pick(0))));
        card.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, tools::press);
        card.canvas().addEventHandler(MouseEvent.MOUSE_DRAGGED, tools::drag);
        card.canvas().addEventHandler(MouseEvent.MOUSE_CLICKED, tools::click);
        card.addEventHandler(KeyEvent.KEY_PRESSED, tools::key);
    }

    private static Button quiet(Button button) {
        button.getStyleClass().addAll("quiet", "small");
        return button;
    }

    private SketchPlace place() {
        return SketchPlace.of(card.canvas().getWidth(), card.canvas().getHeight());
    }

    private void press(MouseEvent event) {
        drawing = event.getButton() == MouseButton.PRIMARY && place().contains(event.getX(), event.getY());
        if (drawing) {
            show(sketch().begun(place().dot(event.getX(), event.getY())));
        }
    }

    private void drag(MouseEvent event) {
        if (drawing) {
            show(sketch().drawnTo(place().dot(event.getX(), event.getY())));
            event.consume();
        }
    }

    /** Two quick dots are not a wish for a larger panel. */
    private void click(MouseEvent event) {
        if (place().contains(event.getX(), event.getY())) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != card || event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, LEFT -> pick(-1);
            case DOWN, RIGHT -> pick(1);
            case DELETE, BACK_SPACE -> pick(0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows an example further on, and takes the drawing away. */
    private void pick(int further) {
        show(sketch().showing(sketch().example() + further));
        card.describe();
    }

    private Sketch sketch() {
        return experiment.options().get().sketch();
    }

    private void show(Sketch sketch) {
        experiment.options().set(experiment.options().get().withSketch(sketch));
    }
}
