package org.initium.figure.variance;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;

/** The marks of right and wrong, told apart by their shapes. */
final class Verdict {
    static final Stroke STROKE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Verdict() {}

    static Shape tick(double x, double y) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x - 4, y);
        tick.lineTo(x - 1, y + 3.5);
        tick.lineTo(x + 4.5, y - 4);
        return tick;
    }

    static Shape cross(double x, double y) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - 4, y - 4);
        cross.lineTo(x + 4, y + 4);
        cross.moveTo(x - 4, y + 4);
        cross.lineTo(x + 4, y - 4);
        return cross;
    }
}
