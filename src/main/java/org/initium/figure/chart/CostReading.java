package org.initium.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** What every arm had reached at an epoch: the recorded costs nearest to it. */
final class CostReading {
    private static final Messages MESSAGES = Messages.of(CostReading.class);

    private CostReading() {}

    static Optional<Hit> at(double epoch, Scene scene, CostCurves curves, ChartPlace place) {
        double[][] chosen = curves.arms().get(scene.selected()).train();
        int index = CostSeries.nearest(chosen, epoch);
        if (index < 0 || !place.showsLevel(chosen[0][index])) {
            return Optional.empty();
        }
        double read = chosen[0][index];
        List<String> lines = new ArrayList<>();
        lines.add(MESSAGES.text("cost.read", FigureText.round(read)));
        List<Hit.Spot> spots = new ArrayList<>();
        for (int arm = 0; arm < curves.arms().size(); arm++) {
            String name = scene.arms().get(arm).name();
            read(name, curves.arms().get(arm).train(), read, place, lines, spots);
            read(MESSAGES.text("cost.testOf", name), curves.arms().get(arm).test(), read, place, lines, spots);
        }
        Hit.Guide guide = new Hit.Guide(place.pixelX(read), place.y(), place.y() + place.height(), spots);
        return Optional.of(Hit.on(guide, String.join("\n", lines)));
    }

    private static void read(
            String name, double[][] points, double epoch, ChartPlace place, List<String> lines, List<Hit.Spot> spots) {
        int index = CostSeries.nearest(points, epoch);
        if (index >= 0) {
            lines.add(MESSAGES.text("cost.readArm", name, FigureText.value(points[1][index])));
            Hit.Spot spot = new Hit.Spot(place.pixelX(points[0][index]), place.pixelY(points[1][index]));
            if (place.contains(spot.x(), spot.y())) {
                spots.add(spot);
            }
        }
    }
}
