package org.initium.figure.network;

import java.util.OptionalInt;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.scene.Hit;
import org.initium.text.Messages;

/** Units and links in words with their exact values. */
final class NetworkHits {
    private static final Messages MESSAGES = Messages.of(NetworkHits.class);

    private final Snapshot snapshot;
    private final NetworkShape shape;

    NetworkHits(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.shape = snapshot.spec().shape();
    }

    Hit link(NetworkGeometry.Link link) {
        String text = MESSAGES.text(
                "network.link",
                LayerNames.unit(shape, link.layer() - 1, link.from()),
                LayerNames.unit(shape, link.layer(), link.to()),
                FigureText.value(snapshot.parameters().weight(link.layer(), link.from(), link.to())),
                FigureText.value(snapshot.gradient().weight(link.layer(), link.from(), link.to())));
        return new Hit(text, OptionalInt.of(link.parameter()));
    }

    Hit node(NetworkGeometry.Node node) {
        String name = LayerNames.unit(shape, node.layer(), node.unit());
        String mean = UnitImages.of(snapshot, FigureTheme.LIGHT)
                .map(images -> MESSAGES.text("network.mean", FigureText.value(images.mean(node))))
                .orElse("");
        if (node.layer() == 0) {
            return Hit.of(MESSAGES.text("network.input", name) + mean);
        }
        String text = MESSAGES.text(
                "network.bias",
                name,
                FigureText.value(snapshot.parameters().bias(node.layer(), node.unit())),
                FigureText.value(snapshot.gradient().bias(node.layer(), node.unit())));
        return new Hit(text + mean, OptionalInt.of(shape.biasIndex(node.layer(), node.unit())));
    }
}
