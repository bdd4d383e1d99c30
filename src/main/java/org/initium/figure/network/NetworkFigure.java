package org.initium.figure.network;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.Optional;
import java.util.OptionalInt;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** The network: units as small maps of what they do over the plane, every link with its own weight or gradient. */
public final class NetworkFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(NetworkFigure.class);
    private static final Stroke BORDER = new BasicStroke(1.75f);
    private static final Stroke SELECTION = new BasicStroke(3);
    private static final double ARC = 6;

    /** Hover asks often and the shape seldom changes, so the last geometry is kept. */
    private NetworkGeometry geometry;

    private NetworkShape shape;
    private double geometryWidth;
    private double geometryHeight;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        Snapshot snapshot = scene.current();
        NetworkShape now = snapshot.spec().shape();
        NetworkGeometry rest = geometry(now, width, height);
        NetworkGeometry places = scene.options()
                .exchange()
                .map(exchange -> rest.during(exchange, now))
                .orElse(rest);
        LinkValues values = LinkValues.of(snapshot, scene.options());
        new LinkBundle(places.links(), values.values(), values.largest()).paint(pen, scene.options());
        paintSelectedLink(pen, places, scene.options().highlighted());
        paintNodes(pen, places, snapshot, theme);
        paintSelectedNode(pen, places, snapshot.spec().shape(), scene.options().highlighted());
        NetworkFrame frame = NetworkFrame.of(width, height);
        if (frame.captions()) {
            paintCaptions(pen, places, snapshot.spec(), frame);
        }
        if (frame.legendRows() > 0) {
            new NetworkLegend(pen, frame).paint(snapshot, values, scene.options());
        }
    }

    private NetworkGeometry geometry(NetworkShape newShape, double width, double height) {
        if (geometry == null || geometryWidth != width || geometryHeight != height || !newShape.equals(shape)) {
            geometry = NetworkGeometry.of(newShape, width, height);
            shape = newShape;
            geometryWidth = width;
            geometryHeight = height;
        }
        return geometry;
    }

    private static void paintSelectedLink(Pen pen, NetworkGeometry places, OptionalInt highlighted) {
        places.linkOf(highlighted).ifPresent(link -> pen.draw(FigureColor.SELECTED, SELECTION, link.curve()));
    }

    private static void paintSelectedNode(
            Pen pen, NetworkGeometry places, NetworkShape shape, OptionalInt highlighted) {
        if (highlighted.isEmpty()) {
            return;
        }
        double size = places.nodeSize() + 8;
        for (NetworkGeometry.Node node : places.nodes()) {
            if (node.layer() > 0 && shape.biasIndex(node.layer(), node.unit()) == highlighted.getAsInt()) {
                pen.roundFrame(
                        FigureColor.SELECTED, SELECTION, node.x() - size / 2, node.y() - size / 2, size, size, ARC + 4);
            }
        }
    }

    private static void paintNodes(Pen pen, NetworkGeometry places, Snapshot snapshot, FigureTheme theme) {
        Optional<UnitImages> images = UnitImages.of(snapshot, theme);
        double size = places.nodeSize();
        for (NetworkColumns.Column column : places.columns().all()) {
            FigureColor border = border(snapshot.spec().shape(), column.layer());
            for (NetworkGeometry.Node node : column.nodes()) {
                double x = Math.rint(node.x() - size / 2);
                double y = Math.rint(node.y() - size / 2);
                if (images.isPresent()) {
                    pen.image(images.get().image(node), x, y, size, size);
                } else {
                    pen.rectangle(FigureColor.NEUTRAL, x, y, size, size);
                }
                pen.roundFrame(border, BORDER, x - 0.5, y - 0.5, size + 1, size + 1, ARC);
            }
            if (column.unitsLeftOut() > 0) {
                paintMore(pen, places, column);
            }
        }
    }

    private static void paintMore(Pen pen, NetworkGeometry places, NetworkColumns.Column column) {
        String more = MESSAGES.text("network.more", column.unitsLeftOut());
        if (FigureFont.LABEL.width(more) > places.columns().pitch() * 0.7) {
            more = MESSAGES.text("network.moreShort", column.unitsLeftOut());
        }
        double width = FigureFont.LABEL.width(more) + 6;
        pen.rectangle(FigureColor.SURFACE, column.x() - width / 2, column.gapY() - 8, width, 16);
        pen.centred(FigureFont.LABEL, FigureColor.MUTED, more, column.x(), column.gapY());
    }

    /** The colour by which a layer is known as input, hidden or output in every figure. */
    public static FigureColor border(NetworkShape shape, int layer) {
        if (layer == 0) {
            return FigureColor.NODE_INPUT;
        }
        return layer == shape.depth() ? FigureColor.NODE_OUTPUT : FigureColor.NODE_HIDDEN;
    }

    private static void paintCaptions(Pen pen, NetworkGeometry places, ExperimentSpec spec, NetworkFrame frame) {
        double room = places.columns().pitch() - 4;
        int every = room >= FigureFont.LABEL.width("00") ? 1 : 5;
        for (NetworkColumns.Column column : places.columns().all()) {
            String name = LayerNames.fitting(spec.shape(), column.layer(), room);
            boolean end = column.layer() == 0 || column.layer() == spec.shape().depth();
            if (end || column.layer() % every == 0) {
                pen.centred(FigureFont.LABEL, FigureColor.TEXT, name, column.x(), frame.captionY());
            }
        }
        paintFunctions(pen, places, spec, frame, room);
        if (places.columns().layersLeftOut() > 0) {
            paintHiddenLayers(pen, places, frame);
        }
    }

    /** Below each layer, or once for all hidden ones where they stand close. */
    private static void paintFunctions(
            Pen pen, NetworkGeometry places, ExperimentSpec spec, NetworkFrame frame, double room) {
        double y = frame.captionY() + FigureFont.LINE;
        boolean fit = places.columns().all().stream()
                .allMatch(column -> FigureFont.LABEL.width(LayerNames.function(spec, column.layer())) <= room);
        if (fit) {
            for (NetworkColumns.Column column : places.columns().all()) {
                pen.centred(
                        FigureFont.LABEL, FigureColor.MUTED, LayerNames.function(spec, column.layer()), column.x(), y);
            }
        } else if (spec.shape().depth() > 1) {
            String both = MESSAGES.text(
                    "network.functions",
                    LayerNames.function(spec, 1),
                    LayerNames.function(spec, spec.shape().depth()));
            String fitted = FigureFont.LABEL.fit(both, frame.width());
            pen.centred(FigureFont.LABEL, FigureColor.MUTED, fitted, frame.x() + frame.width() / 2, y);
        }
    }

    private static void paintHiddenLayers(Pen pen, NetworkGeometry places, NetworkFrame frame) {
        for (int i = 1; i < places.columns().all().size(); i++) {
            NetworkColumns.Column left = places.columns().all().get(i - 1);
            NetworkColumns.Column right = places.columns().all().get(i);
            if (right.layer() > left.layer() + 1) {
                double middle = (left.x() + right.x()) / 2;
                pen.centred(FigureFont.STRONG, FigureColor.MUTED, "…", middle, frame.y() + frame.height() / 2);
                pen.centred(
                        FigureFont.LABEL,
                        FigureColor.MUTED,
                        MESSAGES.text("network.moreShort", places.columns().layersLeftOut()),
                        middle,
                        frame.captionY());
            }
        }
    }

    @Override
    public Optional<Hit> hit(double x, double y, double width, double height, Scene scene) {
        Snapshot snapshot = scene.current();
        NetworkGeometry places = geometry(snapshot.spec().shape(), width, height);
        NetworkHits hits = new NetworkHits(snapshot);
        return places.nodeAt(x, y).map(hits::node).or(() -> places.linkAt(x, y).map(hits::link));
    }

    @Override
    public String describe(Scene scene) {
        return NetworkWords.describe(scene);
    }
}
