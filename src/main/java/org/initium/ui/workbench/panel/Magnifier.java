package org.initium.ui.workbench.panel;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Gives a figure all the room there is, counted in the figure's own units: in presenter mode these are larger, as all text is. */
final class Magnifier extends Region {
    /** The size of the text for which figures are drawn. */
    private static final double TEXT = 13;

    private final FigureCanvas canvas;
    private double factor = 1;

    /** The least height of the picture, in the figure's units. */
    private double least;

    Magnifier(FigureCanvas canvas) {
        this.canvas = canvas;
        canvas.setManaged(false);
        setMinWidth(0);
        getChildren().add(canvas);
    }

    /** Magnifies as much as text of this size is larger than usual. */
    void follow(double textSize) {
        factor = textSize / TEXT;
        canvas.magnify(factor);
        requestLayout();
    }

    /** Asks for so much height, in the figure's units. */
    void ask(double height) {
        if (height != least) {
            least = height;
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return least * factor;
    }

    @Override
    protected double computePrefHeight(double width) {
        return least * factor;
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
