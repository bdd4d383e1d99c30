package org.initium.figure.chart;

import java.util.stream.Collectors;
import org.initium.engine.training.CostCurve;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The cost figure in sentences. */
final class CostWords {
    private static final Messages MESSAGES = Messages.of(CostWords.class);

    /** A relative change smaller than this counts as none. */
    private static final double STILL = 0.005;

    private CostWords() {}

    static String describe(Scene scene) {
        if (scene.arms().size() == 1) {
            return words(scene.current());
        }
        return scene.arms().stream()
                .map(arm -> MESSAGES.text("cost.arm", arm.name(), words(arm.snapshot())))
                .collect(Collectors.joining(" "));
    }

    private static String words(Snapshot snapshot) {
        String text = change(snapshot);
        return snapshot.divergence()
                .map(where -> text + ' ' + MESSAGES.text("cost.stopped", FigureText.whole(where.step())))
                .orElse(text);
    }

    private static String change(Snapshot snapshot) {
        CostCurve curve = snapshot.curve();
        if (curve.size() == 0) {
            return MESSAGES.text("cost.none");
        }
        double first = curve.cost(0);
        double now = snapshot.cost();
        if (snapshot.step() == 0) {
            return MESSAGES.text("cost.start", FigureText.value(now));
        }
        String epochs = FigureText.value(snapshot.epoch());
        if (Math.abs(now - first) <= STILL * Math.abs(first)) {
            return MESSAGES.text("cost.stayed", FigureText.value(now), epochs);
        }
        return MESSAGES.text(
                now < first ? "cost.fell" : "cost.rose", FigureText.value(first), FigureText.value(now), epochs);
    }
}
