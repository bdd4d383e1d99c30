package org.initium.figure.digits;

import java.awt.Graphics2D;
import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.probe.BatchView;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The images of the batch that is learnt from next. */
public final class DigitGridFigure implements Figure {
    static final double MARGIN = 8;
    static final double HEAD = 26;
    private static final double SMALLEST = 8;
    private static final Messages MESSAGES = Messages.of(DigitGridFigure.class);

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Optional<DataSpec.Images> images = BatchWords.images(scene.current());
        if (images.isEmpty()) {
            pen.note(MESSAGES.text("batch.none"), width, height);
            return;
        }
        BatchView batch = scene.current().batch().orElseThrow();
        String head = BatchWords.head(scene.current(), batch, width - 2 * MARGIN);
        pen.text(FigureFont.LABEL, FigureColor.MUTED, head, MARGIN, HEAD / 2 + 2);
        Dataset samples = batch.samples();
        int[] ink = ImageGrid.ink(theme);
        grid(batch.size(), width, height)
                .paint(
                        pen,
                        images.get().width(),
                        images.get().height(),
                        (row, pixel) -> ink[(int) (255 * samples.input(row, pixel) + 0.5f)]);
    }

    static ImageGrid grid(int images, double width, double height) {
        return ImageGrid.of(images, SMALLEST, MARGIN, HEAD, width - 2 * MARGIN, height - HEAD - MARGIN);
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        return hitImage(x, y, width, height, scene);
    }

    static Optional<Hit> hitImage(double x, double y, double width, double height, Scene scene) {
        if (BatchWords.images(scene.current()).isEmpty()) {
            return Optional.empty();
        }
        BatchView batch = scene.current().batch().orElseThrow();
        return grid(batch.size(), width, height).at(x, y).stream()
                .mapToObj(row -> Hit.of(BatchWords.image(batch, row)))
                .findFirst();
    }

    @Override
    public String describe(Scene scene) {
        return BatchWords.images(scene.current())
                .map(images -> BatchWords.head(
                        scene.current(), scene.current().batch().orElseThrow(), Double.POSITIVE_INFINITY))
                .orElse(MESSAGES.text("batch.none"));
    }
}
