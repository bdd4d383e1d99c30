package org.initium.ui.workbench.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.initium.figure.scene.Exchange;
import org.initium.figure.scene.Scene;

/**
 * Shares out the painting time of a pulse: the panels that have waited longest come first, and what does not fit waits a pulse. While a network
 * trains, figures for reading rest in every other pulse. Panels of an earlier run do not wait: side by side, pictures of two networks would mislead.
 */
public final class PaintSchedule {
    /** Of the 16.7 ms of a pulse; the rest is for layout, input and the toolkit. */
    private static final double BUDGET_NANOS = 6e6;

    private final List<PanelCard> panels = new ArrayList<>();
    private final UnitMotion motion = new UnitMotion();
    private boolean moving;

    /** From now on the panel is painted when its turn comes. */
    public void add(PanelCard panel) {
        panels.add(panel);
    }

    /**
     * Paints what has changed, and puts into words what stands still.
     *
     * @param phase 0 to 1: how far the dashes on the links have flowed
     */
    public void paint(Scene scene, double phase, boolean running, long now) {
        panels.sort(Comparator.comparingLong(PanelCard::paintedAt));
        Optional<Exchange> exchange = motion.at(scene, now);
        boolean moves = running || moving || exchange.isPresent(); // once more when units have arrived
        moving = exchange.isPresent();
        Scene flowing = new Scene(
                scene.arms(),
                scene.selected(),
                scene.options().withFlow(phase, running).withExchange(exchange));
        double spent = 0;
        for (PanelCard panel : panels) {
            boolean late = !panel.shows(scene.current().spec());
            boolean fits = spent == 0 || spent + panel.paintNanos() <= BUDGET_NANOS;
            if (panel.needsPaint(scene, moves) && (late || (fits && !(running && panel.rests(now))))) {
                spent += panel.paint(scene, flowing, now);
            }
        }
        if (!running && spent == 0) {
            panels.forEach(PanelCard::describe);
        }
    }
}
