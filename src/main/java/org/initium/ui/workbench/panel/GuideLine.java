package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.initium.figure.scene.Hit;

/** Marks the place of a chart that is read: a line across it, and a ring around each point. */
final class GuideLine extends Pane {
    private static final double RADIUS = 4;

    GuideLine() {
        setMouseTransparent(true);
        getStyleClass().add("guide");
    }

    void show(Optional<Hit.Guide> guide) {
        getChildren().clear();
        guide.ifPresent(place -> {
            Line line = new Line(place.x(), place.top(), place.x(), place.bottom());
            line.getStyleClass().add("guide-line");
            getChildren().add(line);
            for (Hit.Spot spot : place.spots()) {
                Circle ring = new Circle(spot.x(), spot.y(), RADIUS);
                ring.getStyleClass().add("guide-spot");
                getChildren().add(ring);
            }
        });
    }
}
