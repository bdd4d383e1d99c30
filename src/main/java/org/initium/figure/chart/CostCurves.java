package org.initium.figure.chart;

import java.util.ArrayList;
import java.util.List;
import org.initium.figure.scene.ChartWindow;
import org.initium.figure.scene.Scene;
import org.jfree.data.Range;

/**
 * The curves of all arms of a scene, and the part of the axes on which they are seen.
 *
 * @param whole every cost of every arm
 * @param view what of it is in view
 */
record CostCurves(List<CostSeries> arms, ChartWindow whole, ChartWindow view, boolean log) {
    static CostCurves of(Scene scene) {
        boolean log = scene.options().logCost();
        CostRange range = new CostRange(log);
        List<CostSeries> arms = new ArrayList<>();
        for (Scene.Arm arm : scene.arms()) {
            CostSeries series = CostSeries.of(arm.snapshot(), log);
            range.include(series.train());
            range.include(series.test());
            arms.add(series);
        }
        Range epochs = range.epochs();
        Range costs = range.costs();
        ChartWindow whole = new ChartWindow(
                epochs.getLowerBound(), epochs.getUpperBound(), costs.getLowerBound(), costs.getUpperBound());
        ChartWindow view = scene.options()
                .window(CostFigure.class)
                .filter(window -> !log || window.low() > 0)
                .orElse(whole);
        return new CostCurves(arms, whole, view, log);
    }
}
