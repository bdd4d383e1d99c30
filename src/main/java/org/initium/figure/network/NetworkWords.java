package org.initium.figure.network;

import java.util.stream.Collectors;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.text.Messages;

/** The network figure in sentences. */
final class NetworkWords {
    private static final Messages MESSAGES = Messages.of(NetworkWords.class);

    private NetworkWords() {}

    static String describe(Scene scene) {
        Snapshot snapshot = scene.current();
        NetworkShape shape = snapshot.spec().shape();
        LinkValues values = LinkValues.of(snapshot, scene.options());
        boolean weights = scene.options().links() == ViewOptions.Links.WEIGHTS;
        String sizes = shape.sizes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String what = MESSAGES.text(weights ? "network.weights" : "network.gradients");
        String links = values.allZero()
                ? MESSAGES.text("network.describe.zero", what)
                : MESSAGES.text("network.describe.range", what, lowest(values, shape), highest(values, shape));
        return MESSAGES.text(
                        "network.describe",
                        sizes,
                        LayerNames.function(snapshot.spec(), 1),
                        LayerNames.function(snapshot.spec(), shape.depth()))
                + ' '
                + links;
    }

    private static String lowest(LinkValues values, NetworkShape shape) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            for (int i = shape.weightOffset(layer); i < shape.biasOffset(layer); i++) {
                lowest = Math.min(lowest, values.values()[i]);
            }
        }
        return FigureText.value(lowest);
    }

    private static String highest(LinkValues values, NetworkShape shape) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            for (int i = shape.weightOffset(layer); i < shape.biasOffset(layer); i++) {
                highest = Math.max(highest, values.values()[i]);
            }
        }
        return FigureText.value(highest);
    }
}
