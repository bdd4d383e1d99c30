package org.initium.figure.chart;

import java.awt.Graphics2D;
import java.util.Optional;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.ChartWindow;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;

/** A figure of lines against epochs: what they are is all by which one differs from another. */
abstract class EpochFigure implements ChartFigure {
    private final String nothing;
    private final String epoch;

    /**
     * @param nothing what is said when there is nothing to show yet
     * @param epoch below the axis
     */
    EpochFigure(String nothing, String epoch) {
        this.nothing = nothing;
        this.epoch = epoch;
    }

    /** The lines at this moment. */
    abstract EpochChart chart(Scene scene);

    /** A value of a line in words. */
    abstract String inWords(double value);

    /** Whether there is nothing to show yet. */
    boolean isMissing(Scene scene, EpochChart chart) {
        return chart.isEmpty();
    }

    @Override
    public final void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        EpochChart chart = chart(scene);
        if (isMissing(scene, chart)) {
            pen.note(nothing, width, height);
        } else {
            chart.paint(pen, graphics, width, height, part(scene), epoch);
        }
    }

    @Override
    public final ChartPlace place(double width, double height, Scene scene) {
        return chart(scene).place(width, height, part(scene));
    }

    @Override
    public final Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        EpochChart chart = chart(scene);
        return chart.hit(x, y, chart.place(width, height, part(scene)), this::inWords);
    }

    private Optional<ChartWindow> part(Scene scene) {
        return scene.options().window(getClass());
    }
}
