package org.initium.ui.workbench.panel;

import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.initium.ui.control.VerticalScroll;

/** A picture that may need more height than its card has: it fills the card, or is scrolled by the wheel or by Page Up and Page Down. */
final class TallPicture extends VerticalScroll {
    /** Part of what can be scrolled that a key moves. */
    private static final double KEY_MOVES = 0.5;

    TallPicture(Magnifier picture, PanelCard card) {
        setContent(picture);
        setFitToHeight(true);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setFocusTraversable(false);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == card && !event.isShortcutDown()) {
                turn(event);
            }
        });
    }

    /** Without the copy that scrolling would be painted from: a picture that moves would have to be copied each time. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }

    private void turn(KeyEvent event) {
        int down = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (down != 0) {
            setVvalue(Math.max(0, Math.min(1, getVvalue() + down * KEY_MOVES)));
            event.consume();
        }
    }
}
