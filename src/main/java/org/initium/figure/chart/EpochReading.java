package org.initium.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.Hit;
import org.initium.text.Messages;

/** What every line with a name shows at the recorded epoch that is nearest to a place. */
final class EpochReading {
    private static final Messages MESSAGES = Messages.of(EpochReading.class);

    private EpochReading() {}

    static Optional<Hit> at(double epoch, List<EpochLine> lines, ChartPlace place, DoubleFunction<String> words) {
        List<EpochLine> named =
                lines.stream().filter(line -> !line.name().isEmpty()).toList();
        return named.stream()
                .map(line -> line.nearest(epoch))
                .filter(place::showsLevel)
                .min(Comparator.comparingDouble(recorded -> Math.abs(recorded - epoch)))
                .map(read -> read(read, named, place, words));
    }

    private static Hit read(double epoch, List<EpochLine> lines, ChartPlace place, DoubleFunction<String> words) {
        List<String> texts = new ArrayList<>();
        texts.add(MESSAGES.text("cost.read", FigureText.round(epoch)));
        List<Hit.Spot> spots = new ArrayList<>();
        for (EpochLine line : lines) {
            if (epoch >= line.first() && epoch <= line.last()) {
                double value = line.valueAt(epoch);
                texts.add(MESSAGES.text("cost.readArm", line.name(), words.apply(value)));
                Hit.Spot spot = new Hit.Spot(place.pixelX(line.nearest(epoch)), place.pixelY(value));
                if (place.contains(spot.x(), spot.y())) {
                    spots.add(spot);
                }
            }
        }
        return Hit.on(
                new Hit.Guide(place.pixelX(epoch), place.y(), place.y() + place.height(), spots),
                String.join("\n", texts));
    }
}
