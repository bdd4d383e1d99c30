package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.initium.figure.scene.Hit;
import org.initium.ui.control.Buttons;

/** Says what lies under the pointer, or where the keyboard has gone, beside that place; on curves it marks what is read. */
final class Hover {
    private static final double AWAY = 14;

    private final Tooltip tooltip = new Tooltip();
    private final GuideLine line = new GuideLine();
    private final PanelCard card;
    private Optional<Point2D> read = Optional.empty();

    private Hover(PanelCard card) {
        this.card = card;
        tooltip.setShowDelay(Duration.ZERO);
        tooltip.setAutoHide(false);
        Buttons.letKeysPass(tooltip);
    }

    static Hover install(PanelCard card) {
        Hover hover = new Hover(card);
        card.canvas().cover(hover.line);
        card.canvas().setOnMouseMoved(event -> hover.read(event.getX(), event.getY()));
        card.canvas().setOnMouseExited(event -> hover.hide());
        card.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hover.hide());
        card.sceneProperty().addListener((source, before, now) -> hover.hide());
        card.onPainted(hover::follow);
        return hover;
    }

    void hide() {
        read = Optional.empty();
        tooltip.hide();
        line.show(Optional.empty());
    }

    /** Reads the picture at a point. */
    void read(double x, double y) {
        card.hit(x, y).ifPresentOrElse(hit -> show(hit, x, y), this::hide);
    }

    /** Curves that move under a pointer that does not are read anew. */
    private void follow() {
        read.ifPresent(place -> read(place.getX(), place.getY()));
    }

    private void show(Hit hit, double x, double y) {
        read = hit.guide().map(guide -> new Point2D(x, y));
        line.show(hit.guide());
        tooltip.setText(hit.text());
        Point2D place = card.canvas().localToScreen(x, y);
        if (place == null) {
            return;
        }
        if (tooltip.isShowing()) {
            tooltip.setAnchorX(place.getX() + AWAY);
            tooltip.setAnchorY(place.getY() + AWAY);
        } else {
            tooltip.show(card, place.getX() + AWAY, place.getY() + AWAY);
        }
    }
}
