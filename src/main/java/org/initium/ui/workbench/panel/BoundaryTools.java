package org.initium.ui.workbench.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.training.Snapshot;
import org.initium.figure.boundary.PlaneTransform;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.DataChange;
import org.initium.ui.workbench.experiment.Experiment;

/** Points of the user's own: drawn on the decision boundary with the mouse, class by class, and erased again. */
final class BoundaryTools {
    private static final Messages MESSAGES = Messages.of(BoundaryTools.class);
    private static final int CLASSES = 3;

    /** While drawing, points keep this distance; while erasing, the pointer reaches this far. In pixels. */
    private static final double REACH = 10;

    private final PanelCard card;
    private final Experiment experiment;
    private final Buttons buttons = new Buttons(MESSAGES);
    private final ToggleButton draw = buttons.toggle("draw");
    private final ToggleButton erase = buttons.toggle("erase");
    private final ToggleGroup brushes = new ToggleGroup();
    private final HBox bar = new HBox();
    private final PendingDots dots = new PendingDots();
    private final Label empty = new Label(MESSAGES.text("draw.empty"));
    private DrawnPoints points = new DrawnPoints(List.of());

    /** Whether {@link #points} are those of the data; before the first picture nobody knows them. */
    private boolean adopted;

    private int label;
    private boolean resuming;

    private BoundaryTools(PanelCard card, Experiment experiment) {
        this.card = card;
        this.experiment = experiment;
    }

    static void install(PanelCard card, Experiment experiment) {
        new BoundaryTools(card, experiment).install();
    }

    private void install() {
        draw.getStyleClass().addAll("quiet", "small");
        draw.selectedProperty().addListener((source, before, now) -> setDrawing(now));
        card.addTool(draw);
        bar.getStyleClass().add("brushes");
        for (int i = 0; i < CLASSES; i++) {
            bar.getChildren().add(brush(i));
        }
        erase.setToggleGroup(brushes);
        bar.getChildren().addAll(erase, buttons.labelled("clear-points", this::clear));
        empty.setId("draw-empty");
        empty.getStyleClass().add("draw-empty");
        empty.setMouseTransparent(true);
        empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        card.canvas().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        card.canvas().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
        card.canvas().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        experiment.setup().addListener((source, before, now) -> adopt());
    }

    private ToggleButton brush(int brushLabel) {
        ToggleButton brush = buttons.toggle("brush");
        brush.setId("brush-" + brushLabel);
        brush.setText(MESSAGES.text("brush.class", brushLabel));
        brush.setAccessibleText(brush.getText());
        brush.getStyleClass().add("brush-" + brushLabel);
        brush.setToggleGroup(brushes);
        brush.setSelected(brushLabel == 0);
        brush.setOnAction(event -> {
            brush.setSelected(true);
            label = brushLabel;
        });
        return brush;
    }

    private void setDrawing(boolean drawing) {
        if (drawing) {
            adopt();
            card.canvas().cover(dots);
            card.setFoot(bar);
            card.requestFocus();
        } else {
            card.removeFoot();
            card.canvas().uncover(dots);
            dots.clear();
            fill();
        }
        card.canvas().setCursor(drawing ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    /** Begins from the points that are there. */
    private void adopt() {
        fill();
        adopted = true;
        if (experiment.spec().data() instanceof DataSpec.Points own) {
            points = new DrawnPoints(own.points());
        } else if (card.shown() != null) {
            points = DrawnPoints.of(card.shown().current().data());
        } else {
            adopted = false;
        }
    }

    private void clear() {
        points = new DrawnPoints(List.of());
        adopted = true;
        dots.clear();
        resuming |= experiment.playback().running().get();
        experiment.playback().pause();
        card.canvas().uncover(empty);
        card.canvas().cover(empty, dots);
    }

    /** There is something to learn from again. */
    private void fill() {
        card.canvas().uncover(empty);
        if (resuming) {
            resuming = false;
            experiment.playback().run();
        }
    }

    private PlaneTransform place() {
        Snapshot now = card.shown().current();
        return PlaneTransform.of(
                now.grid().map(grid -> grid.plane()).orElse(now.data().train().plane()),
                card.canvas().getWidth(),
                card.canvas().getHeight());
    }

    private void pressed(MouseEvent event) {
        if (draw.isSelected() && card.shown() != null) {
            if (!adopted) {
                adopt();
            }
            mark(event);
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (draw.isSelected() && card.shown() != null) {
            mark(event);
            event.consume();
        }
    }

    /** While drawing, the other button draws the other class; the keyboard still opens the menu. */
    private void menuAsked(ContextMenuEvent event) {
        if (draw.isSelected() && !event.isKeyboardTrigger()) {
            event.consume();
        }
    }

    private void mark(MouseEvent event) {
        PlaneTransform place = place();
        if (!place.contains(event.getX(), event.getY())) {
            return;
        }
        double x1 = place.x1(event.getX());
        double x2 = place.x2(event.getY());
        double reach = REACH * place.plane().width() / place.width();
        if (erase.isSelected()) {
            points = points.without(x1, x2, reach);
        } else if (!points.crowded(x1, x2, reach)) {
            boolean other = event.isShiftDown() || event.getButton() == MouseButton.SECONDARY;
            int drawn = other ? (label == 0 ? 1 : 0) : label;
            points = points.with(new LabelledPoint(x1, x2, drawn));
            dots.add(event.getX(), event.getY(), drawn);
        }
    }

    private void released() {
        if (!draw.isSelected() || points.list().size() < 2) {
            return;
        }
        List<LabelledPoint> drawn = new ArrayList<>(points.list());
        dots.clear();
        experiment.change(spec ->
                DataChange.to(spec, new DataSpec.Points(drawn, spec.data().testShare())));
        fill();
    }

    private void key(KeyEvent event) {
        if (!draw.isSelected() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> choose(0);
            case DIGIT1, NUMPAD1 -> choose(1);
            case DIGIT2, NUMPAD2 -> choose(2);
            case E -> brushes.selectToggle(erase);
            case ESCAPE -> draw.setSelected(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int chosen) {
        label = chosen;
        brushes.selectToggle(brushes.getToggles().get(chosen));
    }
}
