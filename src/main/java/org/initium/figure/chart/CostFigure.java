package org.initium.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Cost against epochs for every arm: train as each arm's own line, test as thin dashes of its colour. */
public final class CostFigure implements ChartFigure {
    private static final Messages MESSAGES = Messages.of(CostFigure.class);
    private static final double ENOUGH_FOR_LEGEND = 120;

    private final CostChart chart = new CostChart();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        CostCurves curves = CostCurves.of(scene);
        chart.update(scene, curves, theme);
        if (chart.isEmpty()) {
            pen.note(MESSAGES.text("cost.none"), width, height);
            return;
        }
        if (scene.arms().stream().allMatch(arm -> arm.snapshot().step() == 0)) {
            pen.note(MESSAGES.text("cost.press"), width, height);
            return;
        }
        Room room = Room.of(scene, width, height);
        chart.chart().draw(graphics, new Rectangle2D.Double(0, 0, room.width(), room.height()));
        Pen.prepare(graphics);
        if (room.named()) {
            new CostNames(pen, room.place(curves)).paint(scene, curves);
        } else {
            room.legend().ifPresent(legend -> legend.paint(pen, room.height()));
        }
    }

    /** What the names of the arms, beside the curves or below them, leave of the picture. */
    private record Room(double width, double height, boolean named, Optional<CostLegend> legend) {
        static Room of(Scene scene, double width, double height) {
            if (height < ENOUGH_FOR_LEGEND || width < ENOUGH_FOR_LEGEND) {
                return new Room(width, height, false, Optional.empty());
            }
            double names = CostNames.room(scene, width, height);
            if (names > 0) {
                return new Room(width - names, height, true, Optional.empty());
            }
            CostLegend legend = new CostLegend(scene, width, height);
            return new Room(width, height - legend.height(), false, Optional.of(legend));
        }

        ChartPlace place(CostCurves curves) {
            return CostStyle.place(width, height, curves.whole(), curves.view(), curves.log());
        }
    }

    @Override
    public ChartPlace place(double width, double height, Scene scene) {
        return Room.of(scene, width, height).place(CostCurves.of(scene));
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        CostCurves curves = CostCurves.of(scene);
        ChartPlace place = Room.of(scene, width, height).place(curves);
        return place.contains(x, y) ? CostReading.at(place.valueAt(x), scene, curves, place) : Optional.empty();
    }

    @Override
    public String describe(Scene scene) {
        return CostWords.describe(scene);
    }
}
