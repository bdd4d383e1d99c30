package org.initium.ui.workbench.file;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.initium.figure.export.FigureFormat;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;

/** Files out of the lab and into it. */
public final class ExportMenu {
    private static final Messages MESSAGES = Messages.of(ExportMenu.class);

    private ExportMenu() {}

    public static MenuButton create(Files files, Consumer<FigureFormat> saveFigures) {
        MenuButton menu = new Buttons(MESSAGES).menu("export");
        menu.getItems()
                .addAll(
                        item("save-experiment", files::saveExperiment),
                        item("save-run", files::saveRun),
                        new SeparatorMenuItem(),
                        item("open-file", files::open),
                        item("paste-points", files::paste));
        menu.getItems().add(2, new SeparatorMenuItem());
        int at = 3;
        for (FigureFormat format : FigureFormat.values()) {
            menu.getItems().add(at++, item("save-figures-" + format.id(), () -> saveFigures.accept(format)));
        }
        return menu;
    }

    static MenuItem item(String id, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.text(id + ".label"));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
