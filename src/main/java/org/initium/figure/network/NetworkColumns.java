package org.initium.figure.network;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.NetworkShape;
import org.initium.figure.network.NetworkGeometry.Node;
import org.initium.figure.scene.Exchange;

/**
 * The layers of a network as columns of a picture, as large as fits. What does not fit is left out: units in the middle of a layer, layers in the middle of a
 * network.
 *
 * @param all from left to right
 * @param nodeSize length of a side of a unit's square
 * @param pitch from the middle of a column to that of the next
 * @param layersLeftOut how many layers are not shown
 */
record NetworkColumns(List<Column> all, double nodeSize, double pitch, int layersLeftOut) {
    /** A layer in the picture: where it stands and which of its units are shown. */
    record Column(int layer, double x, List<Node> nodes, int unitsLeftOut, double gapY) {
        /** Height of a unit in the picture; {@code otherwise} when it is left out. */
        double y(int unit, double otherwise) {
            return nodes.stream()
                    .filter(node -> node.unit() == unit)
                    .mapToDouble(Node::y)
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private static final int MOST_LINKS = 600;
    private static final double LARGEST_NODE = 30;
    private static final double SMALLEST_NODE = 8;

    /** Share of a column's width that its units take; the rest is left to the links. */
    private static final double NODE_SHARE = 0.6;

    /** Columns this narrow have units that can just be seen: a network stays whole as long as it can. */
    private static final double SMALLEST_PITCH = SMALLEST_NODE / NODE_SHARE + 1;

    /** Once layers are left out anyway, the others can as well be larger. */
    private static final double SHORTENED_PITCH = 26;

    private static final double SIDE = 30;

    static NetworkColumns of(NetworkShape shape, NetworkFrame frame) {
        List<Integer> layers = visibleLayers(shape.depth() + 1, frame.width());
        int rows = visibleUnits(shape, layers, frame.height());
        int tallest = 1;
        for (int layer : layers) {
            tallest = Math.max(tallest, Math.min(shape.units(layer), rows));
        }
        double rowPitch = frame.height() / tallest;
        boolean skips = layers.size() < shape.depth() + 1;
        int slots = layers.size() + (skips ? 1 : 0);
        double inset = Math.min(frame.width() / (2 * slots), SIDE);
        double columnPitch = (frame.width() - 2 * inset) / (slots - 1);
        double size = Math.max(4, Math.min(LARGEST_NODE, Math.min(rowPitch * 0.76, columnPitch * NODE_SHARE)));
        double spacing = Math.min(rowPitch, Math.max(size * 1.9, frame.height() / (tallest + 1)));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            int slot = skips && layers.get(i) > i ? i + 1 : i;
            double x = frame.x() + inset + slot * columnPitch;
            columns.add(column(layers.get(i), shape.units(layers.get(i)), rows, x, frame, spacing, size));
        }
        return new NetworkColumns(List.copyOf(columns), size, columnPitch, shape.depth() + 1 - layers.size());
    }

    /** The same with two units, if both are in the picture, on their way to each other's place. */
    NetworkColumns during(Exchange exchange) {
        List<Column> moved = all.stream().map(column -> moved(column, exchange)).toList();
        return new NetworkColumns(moved, nodeSize, pitch, layersLeftOut);
    }

    private static Column moved(Column column, Exchange exchange) {
        List<Node> nodes = column.nodes().stream()
                .map(node -> {
                    double toGo = exchange.toGo(node.layer(), node.unit());
                    double start = toGo == 0 ? node.y() : column.y(exchange.from(node.unit()), node.y());
                    return new Node(node.layer(), node.unit(), node.x(), node.y() + toGo * (start - node.y()));
                })
                .toList();
        return new Column(column.layer(), column.x(), nodes, column.unitsLeftOut(), column.gapY());
    }

    private static List<Integer> visibleLayers(int layers, double width) {
        boolean whole = layers * SMALLEST_PITCH <= width;
        int most = whole ? layers : Math.max(2, (int) (width / SHORTENED_PITCH) - 1);
        List<Integer> visible = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            if (whole || layer < most / 2 || layer >= layers - (most - most / 2)) {
                visible.add(layer);
            }
        }
        return visible;
    }

    private static int visibleUnits(NetworkShape shape, List<Integer> layers, double height) {
        int rows = Math.max(1, (int) (height / (SMALLEST_NODE * 1.3)));
        while (rows > 2 && linkCount(shape, layers, rows) > MOST_LINKS) {
            rows--;
        }
        return rows;
    }

    private static int linkCount(NetworkShape shape, List<Integer> layers, int rows) {
        int links = 0;
        for (int i = 1; i < layers.size(); i++) {
            links += Math.min(rows, shape.units(layers.get(i - 1))) * Math.min(rows, shape.units(layers.get(i)));
        }
        return links;
    }

    private static Column column(
            int layer, int units, int rows, double x, NetworkFrame frame, double wished, double size) {
        boolean elided = units > rows;
        int shown = elided ? Math.max(1, rows - 1) : units;
        int slots = elided ? shown + 1 : shown;
        double spacing = slots == 1 ? 0 : Math.min(wished, (frame.height() - size) / (slots - 1));
        double top = frame.y() + (frame.height() - spacing * (slots - 1)) / 2;
        int above = elided ? (shown + 1) / 2 : shown;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            boolean lower = i >= above;
            int unit = lower ? units - shown + i : i;
            nodes.add(new Node(layer, unit, x, top + spacing * (lower ? i + 1 : i)));
        }
        return new Column(layer, x, List.copyOf(nodes), units - shown, top + spacing * above);
    }
}
