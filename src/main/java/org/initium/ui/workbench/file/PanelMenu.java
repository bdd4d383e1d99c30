package org.initium.ui.workbench.file;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.initium.figure.export.FigureFormat;
import org.initium.ui.workbench.panel.PanelCard;

/** What a panel can do as a whole: fill the place, and become a file. */
public final class PanelMenu {
    private static final KeyCombination FILL = new KeyCodeCombination(KeyCode.F);

    /** Said anew, as JavaFX asks for a menu only at a key that many keyboards do not have. */
    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private PanelMenu() {}

    public static void install(PanelCard card, Consumer<PanelCard> maximise, FigureFiles files) {
        ContextMenu menu = new ContextMenu(ExportMenu.item("maximise", () -> maximise.accept(card)));
        for (FigureFormat format : FigureFormat.values()) {
            menu.getItems().add(ExportMenu.item("save-figure-" + format.id(), () -> files.save(card, format)));
        }
        card.setOnContextMenuRequested(event -> menu.show(card, event.getScreenX(), event.getScreenY()));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() != card) {
                return;
            }
            if (FILL.match(event)) {
                maximise.accept(card);
                event.consume();
            } else if (MENU.match(event)) {
                Point2D corner = card.localToScreen(0, 0);
                menu.show(card, corner.getX(), corner.getY());
                event.consume();
            }
        });
    }
}
