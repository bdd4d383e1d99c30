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

/** Where the units and links of a network lie in a picture of a given size, and which of them lies at a point. */
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

    private static final int CHORDS = 24;
    private static final double REACH = 5;
    private final NetworkColumns columns;
    private final List<Link> links;

    private NetworkGeometry(NetworkColumns columns, NetworkShape shape) {
        this.columns = columns;
        this.links = links(shape, columns);
    }

    /** The geometry of the network panel of this size, legend and captions taken off. */
    public static NetworkGeometry of(NetworkShape shape, double width, double height) {
        return new NetworkGeometry(NetworkColumns.of(shape, NetworkFrame.of(width, height)), shape);
    }

    /** The same with two units, if both are in the picture, on their way to each other's place. */
    NetworkGeometry during(Exchange exchange, NetworkShape shape) {
        return new NetworkGeometry(columns.during(exchange), shape);
    }

    private static List<Link> links(NetworkShape shape, NetworkColumns columns) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < columns.all().size(); i++) {
            NetworkColumns.Column left = columns.all().get(i - 1);
            NetworkColumns.Column right = columns.all().get(i);
            if (right.layer() != left.layer() + 1) {
                continue;
            }
            double x1 = left.x() + columns.nodeSize() / 2;
            double x2 = right.x() - columns.nodeSize() / 2;
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
        return columns.all().stream().flatMap(column -> column.nodes().stream()).toList();
    }

    NetworkColumns columns() {
        return columns;
    }

    /** Length of a side of a unit's square. */
    public double nodeSize() {
        return columns.nodeSize();
    }

    /** The unit at a point. */
    public Optional<Node> nodeAt(double x, double y) {
        double half = nodeSize() / 2 + 2;
        return columns.all().stream()
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
