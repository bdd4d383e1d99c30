package org.initium.figure;

import java.awt.Graphics2D;

final class CostFigure implements Figure {
    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {}

    @Override
    public String describe(Scene scene) {
        return "";
    }
}
