package org.initium.figure.chart;

import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;

/** A figure with curves between two axes, of which a part can be looked at closely: {@link ViewOptions#window}. */
public interface ChartFigure extends Figure {
    /** Where the curves lie in a picture of this size, and what of them is in view. */
    ChartPlace place(double width, double height, Scene scene);

    @Override
    default boolean isForReading() {
        return true;
    }
}
