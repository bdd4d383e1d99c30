package org.initium.ui.workbench.knob;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Knobs that are scrolled where there are too many of them: the last one in sight is seen whole, or not at all. */
final class WholeKnobs extends Pane {
    private final ScrollPane scroll;
    private final VBox lines;

    /** @param lines what {@code scroll} shows: knobs, one below the other */
    WholeKnobs(ScrollPane scroll, VBox lines) {
        this.scroll = scroll;
        this.lines = lines;
        setMinSize(0, 0);
        getChildren().add(scroll);
    }

    /** Words that are wrapped need more lines where there is less width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return scroll.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return scroll.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight();
        scroll.resizeRelocate(0, 0, getWidth(), room);
        scroll.layout();
        List<Double> ends = new ArrayList<>();
        addEnds(lines, 0, ends);
        double whole = ends.stream()
                .filter(end -> end <= room)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(room);
        if (lines.getHeight() > room) {
            scroll.resize(getWidth(), whole);
        }
    }

    /** Where a knob, or a row of a list of choices, ends. */
    private static void addEnds(VBox box, double top, List<Double> ends) {
        for (Node child : box.getChildren()) {
            double y = top + child.getLayoutY();
            if (child instanceof VBox inner && inner.isManaged() && isList(inner)) {
                addEnds(inner, y, ends);
            } else if (child.isManaged() && !child.getStyleClass().contains("knob-head")) {
                ends.add(y + child.getLayoutBounds().getMaxY());
            }
        }
    }

    private static boolean isList(VBox box) {
        return box.getStyleClass().contains("knob-lines")
                || box.getStyleClass().contains("rows")
                || box.getChildren().stream()
                        .anyMatch(child -> child.getStyleClass().contains("rows"));
    }
}
