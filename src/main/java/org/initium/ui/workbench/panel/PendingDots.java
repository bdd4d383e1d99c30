package org.initium.ui.workbench.panel;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** Points that are drawn but not yet learnt from, as long as the mouse button is down. */
final class PendingDots extends Pane {
    private static final double RADIUS = 4.5;

    PendingDots() {
        setMouseTransparent(true);
    }

    void add(double x, double y, int label) {
        Circle dot = new Circle(x, y, RADIUS);
        dot.getStyleClass().addAll("dots", "class-" + label);
        getChildren().add(dot);
    }

    void clear() {
        getChildren().clear();
    }
}
