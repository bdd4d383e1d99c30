package org.initium.ui.workbench;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import org.initium.figure.export.FigureFormat;

/** What a panel can do as a whole: fill the place, and become a file. */
final class PanelMenu {
    private PanelMenu() {}

    static void install(PanelCard card, Consumer<PanelCard> maximise, FigureFiles files) {
        ContextMenu menu = new ContextMenu(ExportMenu.item("maximise", () -> maximise.accept(card)));
        for (FigureFormat format : FigureFormat.values()) {
            menu.getItems().add(ExportMenu.item("save-figure-" + format.id(), () -> files.save(card, format)));
        }
        card.setOnContextMenuRequested(event -> menu.show(card, event.getScreenX(), event.getScreenY()));
    }
}
