package org.initium.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.initium.lab.Chapter;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The labs under the titles of their chapters; collapsed, their icons. */
final class Rail extends VBox {
    private static final Messages MESSAGES = Messages.of(Rail.class);

    private final Consumer<Lab> open;
    private final ToggleGroup group = new ToggleGroup();
    private final Label brand = new Label(MESSAGES.text("brand"));

    /** What was chosen for a window with room for titles. */
    private boolean folded;

    private boolean narrow;
    private boolean collapsed;

    Rail(Consumer<Lab> open) {
        this.open = open;
        setId("rail");
        getStyleClass().add("rail");
        brand.getStyleClass().add("brand");
        SVGPath mark = new SVGPath();
        // Half a disc: one of the two classes, about to find the other.
        mark.setContent("M0 0 A7 7 0 0 1 0 14 Z");
        mark.getStyleClass().add("brand-mark");
        brand.setGraphic(mark);
        getChildren().add(brand);
        for (Chapter chapter : Chapter.values()) {
            addChapter(chapter);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var fold = new Buttons(MESSAGES).quiet("fold-rail", Feather.SIDEBAR, this::toggle);
        getChildren().addAll(gap, fold);
    }

    private void addChapter(Chapter chapter) {
        var labs = LabCatalog.all().stream()
                .filter(lab -> lab.chapter() == chapter)
                .toList();
        if (!labs.isEmpty()) {
            Label title = new Label(chapter.title().toUpperCase(java.util.Locale.ROOT));
            title.getStyleClass().add("chapter");
            getChildren().add(title);
            labs.forEach(lab -> getChildren().add(button(lab)));
        }
    }

    private ToggleButton button(Lab lab) {
        ToggleButton button = new ToggleButton(lab.title());
        button.setId("lab-" + lab.id());
        button.getStyleClass().add("lab");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setTooltip(Buttons.help(lab.title() + "\n" + lab.question()));
        button.setAccessibleHelp(lab.question());
        button.setUserData(lab);
        button.setGraphic(new FontIcon(LabIcons.of(lab)));
        button.setOnAction(event -> {
            button.setSelected(true);
            open.accept(lab);
        });
        return button;
    }

    void select(Lab lab) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == lab)
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /** Whether titles are folded away by choice, and not for want of room. */
    boolean isFolded() {
        return folded;
    }

    void setFolded(boolean nowFolded) {
        folded = nowFolded;
        setCollapsed(folded || narrow);
    }

    /** A window that becomes narrow folds the titles, and unfolds them when it has room again. */
    void setNarrow(boolean nowNarrow) {
        if (nowNarrow != narrow) {
            narrow = nowNarrow;
            setCollapsed(folded || narrow);
        }
    }

    private void toggle() {
        setCollapsed(!collapsed);
        if (!narrow) {
            folded = collapsed;
        }
    }

    void setCollapsed(boolean nowCollapsed) {
        collapsed = nowCollapsed;
        getStyleClass().remove("collapsed");
        if (collapsed) {
            getStyleClass().add("collapsed");
        }
        brand.setContentDisplay(collapsed ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        lookupAll(".chapter").forEach(chapter -> {
            chapter.setVisible(!collapsed);
            chapter.setManaged(!collapsed);
        });
        group.getToggles().forEach(toggle -> ((ToggleButton) toggle)
                .setContentDisplay(collapsed ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
