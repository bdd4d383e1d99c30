package org.initium.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.initium.text.Messages;

/** Cost against epochs for every arm: train as each arm's own line, test as thin dashes of its colour. */
final class CostFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(CostFigure.class);
    private static final double ENOUGH_FOR_LEGEND = 120;

    private final CostChart chart = new CostChart();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        chart.update(scene, theme);
        if (chart.isEmpty()) {
            pen.note(MESSAGES.text("cost.none"), width, height);
            return;
        }
        boolean roomy = height >= ENOUGH_FOR_LEGEND && width >= ENOUGH_FOR_LEGEND;
        int rows = roomy ? CostLegend.rows(scene, width, height) : 0;
        double top = height - CostLegend.height(rows);
        chart.chart().draw(graphics, new Rectangle2D.Double(0, 0, width, top));
        Pen.prepare(graphics);
        new CostLegend(pen, width).paint(scene, top, rows);
    }

    @Override
    public String describe(Scene scene) {
        return CostWords.describe(scene);
    }
}
