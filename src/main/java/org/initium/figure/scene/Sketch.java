package org.initium.figure.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture that the viewer shows to the network: drawn by hand, or one of the images that it is scored on.
 *
 * @param strokes what the pen drew, in the unit square with (0, 0) at the top left; empty for an example
 * @param example which of the held-out images is shown when nothing is drawn
 */
public record Sketch(List<List<Dot>> strokes, int example) {
    public static final Sketch FIRST_EXAMPLE = new Sketch(List.of(), 0);

    /** Nearer dots of a stroke would add nothing that can be seen in 28 x 28 pixels. */
    private static final double NEAR = 0.008;

    /** A place in the unit square. */
    public record Dot(double x, double y) {
        public Dot {
            x = Math.max(0, Math.min(1, x));
            y = Math.max(0, Math.min(1, y));
        }

        double distance(Dot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    public Sketch {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    public boolean isDrawn() {
        return !strokes.isEmpty();
    }

    /** The pen goes down. */
    public Sketch begun(Dot dot) {
        List<List<Dot>> more = new ArrayList<>(strokes);
        more.add(List.of(dot));
        return new Sketch(more, example);
    }

    /** The pen goes on. */
    public Sketch drawnTo(Dot dot) {
        if (!isDrawn()) {
            return begun(dot);
        }
        List<Dot> last = new ArrayList<>(strokes.get(strokes.size() - 1));
        if (last.get(last.size() - 1).distance(dot) < NEAR) {
            return this;
        }
        last.add(dot);
        List<List<Dot>> more = new ArrayList<>(strokes);
        more.set(more.size() - 1, last);
        return new Sketch(more, example);
    }

    /** Another of the held-out images, and no drawing. */
    public Sketch showing(int newExample) {
        return new Sketch(List.of(), newExample);
    }
}
