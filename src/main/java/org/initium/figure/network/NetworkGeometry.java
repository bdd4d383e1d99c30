package org.initium.figure.network;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.initium.engine.network.NetworkShape;
import org.initium.figure.scene.Exchange;

/**
 * Where the units and links of a network lie in a picture of a given size. What does not fit is left out: units in the middle of
 * a layer, layers in the middle of a network.
 */
public final class NetworkGeometry {
    /** A unit in the picture, by its centre. */
    public record Node(int layer, int unit, double x, double y) {}

    /** A link in the picture with the index of its weight in the flat parameter vector. */
    public record Link(int layer, int from, int to, int parameter, CubicCurve2D curve) {
        /** The point half-way along the link. */
        public Point2D middle() {
            return at(0.5);
        }

        Point2D at(double t) {
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            return new Point2D.Double(
                    a * curve.getX1() + b * curve.getCtrlX1() + c * curve.getCtrlX2() + d * curve.getX2(),
                    a * curve.getY1() + b * curve.getCtrlY1() + c * curve.getCtrlY2() + d * curve.getY2());
        }

        double distance(double x, double y) {
            double nearest = Double.POSITIVE_INFINITY;
            Point2D before = at(0);
            for (int i = 1; i <= CHORDS; i++) {
                Point2D after = at((double) i / CHORDS);
                nearest = Math.min(
                        nearest, Line2D.ptSegDist(before.getX(), before.getY(), after.getX(), after.getY(), x, y));
                before = after;
            }
            return nearest;
        }
    }

    /** A layer in the picture: where it stands and which of its units are shown. */
    record Column(int layer, double x, List<Node> nodes, int hiddenUnits, double gapY) {
        /** Height of a unit in the picture; {@code otherwise} when it is left out. */
        double y(int unit, double otherwise) {
            return nodes.stream()
                    .filter(node -> node.unit() == unit)
                    .mapToDouble(Node::y)
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private static final int CHORDS = 24;
    private static final int MOST_LINKS = 600;
    private static final double LARGEST_NODE = 30;
    private static final double SMALLEST_NODE = 8;

    /** Share of a column's width that its units take; the rest is left to the links. */
    private static final double NODE_SHARE = 0.6;

    /** Columns this narrow have units that can just be seen: a network stays whole as long as it can. */
    private static final double SMALLEST_PITCH = SMALLEST_NODE / NODE_SHARE + 1;

    /** Once layers are left out anyway, the others can as well be larger. */
    private static final double SHORTENED_PITCH = 26;

    private static final double REACH = 5;
    private static final double SIDE = 30;

    private final List<Column> columns;
    private final List<Link> links;
    private final double nodeSize;
    private final double columnPitch;
    private final int hiddenLayers;

    private NetworkGeometry(
            List<Column> columns, List<Link> links, double nodeSize, double columnPitch, int hiddenLayers) {
        this.columns = columns;
        this.links = links;
        this.nodeSize = nodeSize;
        this.columnPitch = columnPitch;
        this.hiddenLayers = hiddenLayers;
    }

    /** The geometry of the network panel of this size, legend and captions taken off. */
    public static NetworkGeometry of(NetworkShape shape, double width, double height) {
        NetworkFrame frame = NetworkFrame.of(width, height);
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
        return new NetworkGeometry(
                List.copyOf(columns),
                links(shape, columns, size),
                size,
                columnPitch,
                shape.depth() + 1 - layers.size());
    }

    /** The same with two units, if both are in the picture, on their way to each other's place. */
    NetworkGeometry during(Exchange exchange, NetworkShape shape) {
        List<Column> moved =
                columns.stream().map(column -> moved(column, exchange)).toList();
        return new NetworkGeometry(moved, links(shape, moved, nodeSize), nodeSize, columnPitch, hiddenLayers);
    }

    private static Column moved(Column column, Exchange exchange) {
        List<Node> nodes = column.nodes().stream()
                .map(node -> {
                    double toGo = exchange.toGo(node.layer(), node.unit());
                    double start = toGo == 0 ? node.y() : column.y(exchange.from(node.unit()), node.y());
                    return new Node(node.layer(), node.unit(), node.x(), node.y() + toGo * (start - node.y()));
                })
                .toList();
        return new Column(column.layer(), column.x(), nodes, column.hiddenUnits(), column.gapY());
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

    private static List<Link> links(NetworkShape shape, List<Column> columns, double size) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            Column left = columns.get(i - 1);
            Column right = columns.get(i);
            if (right.layer() != left.layer() + 1) {
                continue;
            }
            double x1 = left.x() + size / 2;
            double x2 = right.x() - size / 2;
            double bend = (x2 - x1) / 2;
            int offset = shape.weightOffset(right.layer());
            int fanOut = shape.fanOut(right.layer());
            for (Node from : left.nodes()) {
                for (Node to : right.nodes()) {
                    CubicCurve2D curve =
                            new CubicCurve2D.Double(x1, from.y(), x1 + bend, from.y(), x2 - bend, to.y(), x2, to.y());
                    int parameter = offset + from.unit() * fanOut + to.unit();
                    links.add(new Link(right.layer(), from.unit(), to.unit(), parameter, curve));
                }
            }
        }
        return List.copyOf(links);
    }

    /** The links in the picture, layer by layer. */
    public List<Link> links() {
        return links;
    }

    /** The units in the picture, layer by layer. */
    public List<Node> nodes() {
        return columns.stream().flatMap(column -> column.nodes().stream()).toList();
    }

    List<Column> columns() {
        return columns;
    }

    /** Length of a side of a unit's square. */
    public double nodeSize() {
        return nodeSize;
    }

    double columnPitch() {
        return columnPitch;
    }

    int hiddenLayers() {
        return hiddenLayers;
    }

    /** The unit at a point. */
    public Optional<Node> nodeAt(double x, double y) {
        double half = nodeSize / 2 + 2;
        return columns.stream()
                .filter(column -> Math.abs(column.x() - x) <= half)
                .flatMap(column -> column.nodes().stream())
                .filter(node -> Math.abs(node.y() - y) <= half)
                .findFirst();
    }

    /** The link that passes nearest to a point, within a few pixels. */
    public Optional<Link> linkAt(double x, double y) {
        Link nearest = null;
        double distance = REACH;
        for (Link link : links) {
            if (x < link.curve().getX1() - REACH || x > link.curve().getX2() + REACH) {
                continue;
            }
            double d = link.distance(x, y);
            if (d < distance) {
                distance = d;
                nearest = link;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The link of a weight, if it is in the picture. */
    public Optional<Link> linkOf(OptionalInt parameter) {
        return parameter.isEmpty()
                ? Optional.empty()
                : links.stream()
                        .filter(link -> link.parameter() == parameter.getAsInt())
                        .findFirst();
    }
}
