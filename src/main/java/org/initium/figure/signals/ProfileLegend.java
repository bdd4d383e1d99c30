package org.initium.figure.signals;

import java.awt.geom.Path2D;
import java.util.List;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.Legend;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.signals.SignalProfileFigure.ProfileArm;
import org.initium.text.Messages;

/**
 * Under the profile: the gradients or the names of the runs, and what dashes and ribbons mean, in as many rows as they need. What theory
 * and several seeds say has its room before it is known: the plots would jump when it is.
 */
final class ProfileLegend {
    private static final Messages MESSAGES = Messages.of(ProfileLegend.class);
    private static final String[] KINDS = {
        "profile.byActivation", "profile.bySum", "profile.byWeights", "profile.ofOutput"
    };
    private static final double SAMPLE = 20;
    private static final double BELOW = 5;

    /** Seeds; as long a number as labs ask for. */
    private static final int MANY = 20;

    private final Legend legend = new Legend(SAMPLE);
    private final double width;
    private final int rows;

    ProfileLegend(List<ProfileArm> arms, double width) {
        this.width = width;
        ProfileArm first = arms.get(0);
        if (first.compared()) {
            arms.forEach(arm -> add(arm.name(), line(FigureColor.ofArm(arm.index()), arm.index())));
        } else {
            for (int kind : ProfilePlot.kinds(first).stream().sorted().toList()) {
                String name = kind == 0 && first.linear() ? "profile.bySame" : KINDS[kind];
                add(MESSAGES.text(name), line(ProfilePlot.color(kind), kind));
            }
        }
        Legend whole = new Legend(legend);
        addTheory(whole, MANY);
        rows = whole.rows(width);
        first.theory().ifPresent(theory -> addTheory(legend, theory.seeds()));
    }

    private static void addTheory(Legend legend, int seeds) {
        legend.add(MESSAGES.text("profile.theory"), FigureColor.MUTED, ProfileLegend::dashes);
        if (seeds > 1) {
            legend.add(MESSAGES.text("profile.seeds", seeds), FigureColor.MUTED, ProfileLegend::ribbon);
        }
    }

    private void add(String words, Legend.Sample sample) {
        legend.add(words, FigureColor.MUTED, sample);
    }

    double height() {
        return Legend.ROW * rows + BELOW;
    }

    void paint(Pen pen, double top) {
        legend.paint(pen, width, top, rows);
    }

    private static Legend.Sample line(FigureColor color, int shape) {
        return (pen, at, y) -> {
            pen.line(color, Plot.LINE, at, y, at + SAMPLE, y);
            Path2D mark = new Path2D.Double();
            Marks.add(mark, shape, at + SAMPLE / 2, y, 3.2);
            pen.fill(color, mark);
        };
    }

    private static void dashes(Pen pen, double at, double y) {
        pen.line(FigureColor.MUTED, Plot.DASHED, at, y, at + SAMPLE, y);
    }

    private static void ribbon(Pen pen, double at, double y) {
        pen.rectangle(FigureColor.GRID, at, y - 5, SAMPLE, 10);
    }
}
