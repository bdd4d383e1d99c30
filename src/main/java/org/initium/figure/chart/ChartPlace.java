package org.initium.figure.chart;

import org.initium.figure.scene.ChartWindow;

/**
 * Where the curves of a chart lie in its picture, in pixels, and what they show there. Zooms and moves the view without leaving the whole.
 *
 * @param y top edge, where values are highest
 * @param whole all that there is to see
 * @param view what of it is seen
 * @param log whether the upright axis is logarithmic
 */
public record ChartPlace(
        double x, double y, double width, double height, ChartWindow whole, ChartWindow view, boolean log) {
    /** Closer than this part of the whole, a double has few digits left to tell points apart. */
    private static final double CLOSEST = 1e-6;

    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= x && pixelX <= x + width && pixelY >= y && pixelY <= y + height;
    }

    /** Whether a value on the level axis is in view. */
    boolean showsLevel(double value) {
        return value >= view.left() && value <= view.right();
    }

    /** The value on the level axis at a pixel. */
    public double valueAt(double pixelX) {
        return level(view).valueAt((pixelX - x) / width);
    }

    double pixelX(double value) {
        return x + width * level(view).shareOf(value);
    }

    double pixelY(double value) {
        return y + height * (1 - upright(view).shareOf(value));
    }

    /**
     * The view after zooming.
     *
     * @param factor below 1 to come closer, above 1 to step back; what lies under the pixel stays there
     */
    public ChartWindow zoomed(double pixelX, double pixelY, double factor) {
        Span across = level(view).zoomed((pixelX - x) / width, factor).within(level(whole));
        Span up = upright(view).zoomed(1 - (pixelY - y) / height, factor).within(upright(whole));
        return window(across, up);
    }

    /** The view after moving what is seen by so many pixels to the right and down. */
    public ChartWindow moved(double byX, double byY) {
        Span across = level(view).moved(-byX / width).within(level(whole));
        Span up = upright(view).moved(byY / height).within(upright(whole));
        return window(across, up);
    }

    private ChartWindow window(Span across, Span up) {
        return new ChartWindow(across.left(), across.right(), up.left(), up.right());
    }

    private static Span level(ChartWindow window) {
        return new Span(window.left(), window.right(), false);
    }

    private Span upright(ChartWindow window) {
        return new Span(window.low(), window.high(), log);
    }

    /** A part of one axis; a logarithmic one is zoomed and moved by factors. */
    private record Span(double left, double right, boolean log) {
        private double scale(double value) {
            return log ? Math.log(value) : value;
        }

        private double value(double scaled) {
            return log ? Math.exp(scaled) : scaled;
        }

        private double length() {
            return scale(right) - scale(left);
        }

        double valueAt(double share) {
            return value(scale(left) + share * length());
        }

        double shareOf(double value) {
            return (scale(value) - scale(left)) / length();
        }

        Span zoomed(double fixed, double factor) {
            double middle = scale(left) + fixed * length();
            return new Span(
                    value(middle - fixed * length() * factor), value(middle + (1 - fixed) * length() * factor), log);
        }

        Span moved(double share) {
            return new Span(value(scale(left) + share * length()), value(scale(right) + share * length()), log);
        }

        /** Not longer than the whole, nor outside it, nor too short to be drawn. */
        Span within(Span whole) {
            if (!(length() < whole.length() * (1 - 1e-9))) {
                return whole;
            }
            double longEnough = Math.max(length(), CLOSEST * whole.length());
            double from = Math.max(scale(left), whole.scale(whole.left));
            double start = Math.min(from, whole.scale(whole.right) - longEnough);
            return new Span(value(start), value(start + longEnough), log);
        }
    }
}
