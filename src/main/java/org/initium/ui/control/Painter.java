package org.initium.ui.control;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import org.initium.figure.Figure;
import org.initium.figure.FigureTheme;
import org.initium.figure.Formula;
import org.initium.figure.Scene;
import org.jfree.fx.FXGraphics2D;

/** Where the painters of figures, which know only Graphics2D, meet JavaFX: nowhere else in the window. */
public final class Painter {
    private final Canvas canvas;
    private final FXGraphics2D graphics;

    public Painter(Canvas canvas) {
        this.canvas = canvas;
        this.graphics = new FXGraphics2D(canvas.getGraphicsContext2D());
    }

    /** Paints the whole canvas anew. */
    public void paint(Figure figure, Scene scene, FigureTheme theme) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        figure.paint(graphics, canvas.getWidth(), canvas.getHeight(), scene, theme);
    }

    /** A formula as an image of {@link Formula#SCALE} pixels a logical pixel; slow the first time. May be called from any thread. */
    public static Image formula(String tex, double size, FigureTheme theme) {
        return SwingFXUtils.toFXImage(Formula.image(tex, (float) size, theme), null);
    }
}
