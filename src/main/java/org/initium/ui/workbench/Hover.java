package org.initium.ui.workbench;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Says what lies under the pointer, beside the pointer. */
final class Hover {
    private static final double AWAY = 14;

    private final Tooltip tooltip = new Tooltip();
    private final PanelCard card;

    private Hover(PanelCard card) {
        this.card = card;
        tooltip.setShowDelay(Duration.ZERO);
        tooltip.setAutoHide(false);
    }

    static void install(PanelCard card) {
        Hover hover = new Hover(card);
        card.canvas().setOnMouseMoved(hover::moved);
        card.canvas().setOnMouseExited(event -> hover.tooltip.hide());
        card.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hover.tooltip.hide());
    }

    private void moved(MouseEvent event) {
        card.hit(event.getX(), event.getY())
                .ifPresentOrElse(
                        hit -> {
                            tooltip.setText(hit.text());
                            if (tooltip.isShowing()) {
                                tooltip.setAnchorX(event.getScreenX() + AWAY);
                                tooltip.setAnchorY(event.getScreenY() + AWAY);
                            } else {
                                tooltip.show(card, event.getScreenX() + AWAY, event.getScreenY() + AWAY);
                            }
                        },
                        tooltip::hide);
    }
}
