package org.initium.ui.workbench.panel;

import javafx.scene.layout.Region;

/** Gives a figure all the room there is, counted in the figure's own units: in presenter mode these are larger, as all text is. */
final class Magnifier extends Region {
    /** The size of the text for which figures are drawn. */
    private static final double TEXT = 13;

    private final FigureCanvas canvas;
    private double factor = 1;

    Magnifier(FigureCanvas canvas) {
        this.canvas = canvas;
        canvas.setManaged(false);
        setMinSize(0, 0);
        getChildren().add(canvas);
    }

    /** Magnifies as much as text of this size is larger than usual. */
    void follow(double textSize) {
        factor = textSize / TEXT;
        canvas.magnify(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
