package org.initium.ui.workbench;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;

/** What a panel can do as a whole: fill the place, and become a file. */
final class PanelMenu {
    private PanelMenu() {}

    static void install(PanelCard card, Consumer<PanelCard> maximise) {
        ContextMenu menu = new ContextMenu(ExportMenu.item("maximise", () -> maximise.accept(card)));
        card.setOnContextMenuRequested(event -> menu.show(card, event.getScreenX(), event.getScreenY()));
    }
}
