package org.initium.ui.control;

import java.awt.geom.AffineTransform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Formula;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.jfree.fx.FXGraphics2D;

/** Where the painters of figures, which know only Graphics2D, meet JavaFX: nowhere else in the window. */
public final class Painter {
    /** Set to 2 to take sharp pictures of the window at twice its size; on a screen the canvas itself follows the screen's scale. */
    public static final String PIXELS = "initium.pixels";

    private final Canvas canvas;
    private final FXGraphics2D graphics;
    private double pixels = Integer.getInteger(PIXELS, 1);

    public Painter(Canvas canvas) {
        this.canvas = canvas;
        this.graphics = new FXGraphics2D(canvas.getGraphicsContext2D());
        graphics.setRenderingHint(Formula.AS_IMAGE, true);
    }

    /** Makes the canvas this large, in logical pixels, to be seen {@code magnified} times as large. */
    public void resize(double width, double height, double magnified) {
        pixels = Integer.getInteger(PIXELS, 1) * magnified;
        canvas.setWidth(width * pixels);
        canvas.setHeight(height * pixels);
        canvas.getTransforms().setAll(Transform.scale(1.0 / pixels, 1.0 / pixels));
    }

    /** Width of the picture in logical pixels. */
    public double width() {
        return canvas.getWidth() / pixels;
    }

    /** Height of the picture in logical pixels. */
    public double height() {
        return canvas.getHeight() / pixels;
    }

    /** Paints the whole canvas anew. */
    public void paint(Figure figure, Scene scene, FigureTheme theme) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setTransform(AffineTransform.getScaleInstance(pixels, pixels));
        figure.paint(graphics, width(), height(), scene, theme);
    }

    /** Makes the typesetter fast; slow itself. May be called from any thread. */
    public static void warm() {
        Formula.warm();
    }

    /** A formula as an image of {@link Formula#SCALE} pixels a logical pixel; slow the first time. May be called from any thread. */
    public static Image formula(String tex, double size, FigureTheme theme) {
        return SwingFXUtils.toFXImage(Formula.image(tex, (float) size, theme), null);
    }
}
