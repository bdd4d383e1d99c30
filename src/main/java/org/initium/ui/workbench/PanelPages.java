package org.initium.ui.workbench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.initium.figure.Panel;
import org.initium.ui.workbench.panel.PanelCard;

/** Rows of panels that share one place: of a lab with more rows than a window has room for, one is shown. */
final class PanelPages extends VBox {
    private final List<List<PanelCard>> pages;
    private final PanelRow page = new PanelRow();
    private final PageStrip strip;
    private int shown;

    PanelPages(List<List<PanelCard>> pages) {
        this.pages = pages;
        setId("pages");
        getStyleClass().add("pages");
        setMinSize(0, 0);
        VBox.setVgrow(page, Priority.ALWAYS);
        strip = new PageStrip(
                pages.stream()
                        .map(page -> page.stream().map(PanelCard::title).toList())
                        .toList(),
                chosen -> {
                    shown = chosen;
                    arrange();
                });
        getChildren().addAll(strip, page);
        arrange();
    }

    void turnTo(Panel panel) {
        IntStream.range(0, pages.size())
                .filter(index -> pages.get(index).stream().anyMatch(card -> card.panel() == panel))
                .findFirst()
                .ifPresent(strip::turn);
    }

    /** Puts the panels of the page on show where they belong. */
    void arrange() {
        page.show(pages.get(shown));
    }
}
