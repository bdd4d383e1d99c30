package org.initium.ui.workbench;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.initium.ui.workbench.panel.PanelCard;

/** Rows of panels that share one place: of a lab with more rows than a window has room for, one is shown. */
final class PanelPages extends VBox {
    private final List<List<PanelCard>> pages;
    private final PanelRow page = new PanelRow();
    private int shown;

    PanelPages(List<List<PanelCard>> pages) {
        this.pages = pages;
        setId("pages");
        getStyleClass().add("pages");
        setMinSize(0, 0);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox strip = new HBox();
        strip.getStyleClass().add("page-strip");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < pages.size(); i++) {
            int index = i;
            ToggleButton button =
                    new ToggleButton(pages.get(i).stream().map(PanelCard::title).collect(Collectors.joining(" · ")));
            button.setId("page-" + (i + 1));
            button.getStyleClass().addAll("tool", "small");
            button.setToggleGroup(group);
            button.setSelected(i == 0);
            button.setOnAction(event -> {
                button.setSelected(true);
                shown = index;
                arrange();
            });
            strip.getChildren().add(button);
        }
        getChildren().addAll(strip, page);
        arrange();
    }

    /** Puts the panels of the page on show where they belong. */
    void arrange() {
        page.show(pages.get(shown));
    }
}
