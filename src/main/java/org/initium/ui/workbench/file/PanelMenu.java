package org.initium.ui.workbench.file;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import org.initium.figure.export.FigureFormat;
import org.initium.ui.workbench.panel.PanelCard;

/** What a panel can do as a whole: fill the place, and become a file. */
public final class PanelMenu {
    private PanelMenu() {}

    public static void install(PanelCard card, Consumer<PanelCard> maximise, FigureFiles files) {
        ContextMenu menu = new ContextMenu(ExportMenu.item("maximise", () -> maximise.accept(card)));
        for (FigureFormat format : FigureFormat.values()) {
            menu.getItems().add(ExportMenu.item("save-figure-" + format.id(), () -> files.save(card, format)));
        }
        card.setOnContextMenuRequested(event -> menu.show(card, event.getScreenX(), event.getScreenY()));
    }
}
