package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.initium.figure.chart.ChartPlace;
import org.initium.figure.scene.ChartWindow;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/**
 * Looks closely at a chart: the wheel or + and − zoom, dragging or Ctrl and arrows move, Up and Down read values, and a button that is there
 * while part of the chart is in view, or 0, shows the whole again. A double click is taken: it gives the panel the window.
 */
final class ChartTools {
    private static final Messages MESSAGES = Messages.of(ChartTools.class);

    /** One notch of a wheel, as the toolkit counts it. */
    private static final double NOTCH = 40;

    private static final double CLOSER = 0.8;

    /** Parts of the chart that a key moves the view or the place that is read. */
    private static final double KEY_MOVES = 0.1;

    private static final double KEY_READS = 1 / 60.0;

    private final PanelCard card;
    private final Experiment experiment;
    private final Hover hover;
    private final Button fit;
    private double dragX;
    private double dragY;

    /** Where the keyboard reads, as a share of the chart's width. */
    private double reading = 1;

    private ChartTools(PanelCard card, Experiment experiment, Hover hover) {
        this.card = card;
        this.experiment = experiment;
        this.hover = hover;
        fit = new Buttons(MESSAGES).labelled("fit", () -> look(Optional.empty()));
        fit.setId("fit-" + card.panel().id());
        fit.getStyleClass().addAll("quiet", "small");
        fit.managedProperty().bind(fit.visibleProperty());
        fit.setVisible(false);
    }

    static void install(PanelCard card, Experiment experiment, Hover hover) {
        ChartTools tools = new ChartTools(card, experiment, hover);
        card.addTool(tools.fit);
        card.canvas().addEventHandler(ScrollEvent.SCROLL, tools::scroll);
        card.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, tools::press);
        card.canvas().addEventHandler(MouseEvent.MOUSE_DRAGGED, tools::drag);
        card.addEventHandler(KeyEvent.KEY_PRESSED, tools::key);
        experiment.options().addListener((source, before, now) -> tools.show(now.window(card.kind())));
        experiment.frame().addListener((source, before, now) -> {
            if (before != null && before.run() != now.run()) {
                tools.look(Optional.empty());
            }
        });
    }

    private void show(Optional<ChartWindow> window) {
        fit.setVisible(window.isPresent());
        card.canvas().setCursor(window.isPresent() ? Cursor.MOVE : Cursor.DEFAULT);
    }

    private void look(Optional<ChartWindow> window) {
        if (!window.equals(experiment.options().get().window(card.kind()))) {
            experiment.options().set(experiment.options().get().withWindow(card.kind(), window));
        }
    }

    private void look(ChartPlace chart, ChartWindow window) {
        look(window.equals(chart.whole()) ? Optional.empty() : Optional.of(window));
    }

    private void scroll(ScrollEvent event) {
        card.chart().filter(chart -> chart.contains(event.getX(), event.getY())).ifPresent(chart -> {
            double factor = Math.pow(CLOSER, event.getDeltaY() / NOTCH);
            look(chart, chart.zoomed(event.getX(), event.getY(), factor));
            event.consume();
        });
    }

    private void press(MouseEvent event) {
        dragX = event.getX();
        dragY = event.getY();
    }

    private void drag(MouseEvent event) {
        card.chart().ifPresent(chart -> look(chart, chart.moved(event.getX() - dragX, event.getY() - dragY)));
        dragX = event.getX();
        dragY = event.getY();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() == card
                && card.chart().isPresent()
                && act(event, card.chart().get())) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, ChartPlace chart) {
        double factor = zoom(event);
        if (factor != 1) {
            look(chart, chart.zoomed(chart.x() + chart.width() / 2, chart.y() + chart.height() / 2, factor));
            return true;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.DIGIT0 || key == KeyCode.NUMPAD0) {
            look(Optional.empty());
            return true;
        }
        int right = key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0;
        int down = key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0;
        if (event.isShortcutDown() && (right != 0 || down != 0)) {
            // The view goes where the arrow points, so what is seen goes the other way.
            look(chart, chart.moved(-right * KEY_MOVES * chart.width(), -down * KEY_MOVES * chart.height()));
            return true;
        }
        if (down != 0 && !event.isShiftDown() && !event.isAltDown()) {
            reading = Math.max(0, Math.min(1, reading + down * KEY_READS));
            hover.read(chart.x() + reading * chart.width(), chart.y() + chart.height() / 2);
            return true;
        }
        return false;
    }

    private static double zoom(KeyEvent event) {
        if (event.getCode() == KeyCode.ADD || "+".equals(event.getText()) || event.getCode() == KeyCode.PLUS) {
            return CLOSER;
        }
        return event.getCode() == KeyCode.SUBTRACT || event.getCode() == KeyCode.MINUS ? 1 / CLOSER : 1;
    }
}
