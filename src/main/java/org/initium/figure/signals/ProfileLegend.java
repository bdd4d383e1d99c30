package org.initium.figure.signals;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.Marks;
import org.initium.figure.paint.Pen;
import org.initium.figure.paint.Plot;
import org.initium.figure.signals.SignalProfileFigure.ProfileArm;
import org.initium.text.Messages;

/** One row under the profile: the three gradients or the names of the runs, and what dashes and ribbons mean. */
final class ProfileLegend {
    private static final Messages MESSAGES = Messages.of(ProfileLegend.class);
    private static final String[] KINDS = {"profile.byActivation", "profile.bySum", "profile.byWeights"};
    private static final double GAP = 14;
    private static final double SAMPLE = 20;

    private final Pen pen;
    private final double width;
    private double x = 8;

    ProfileLegend(Pen pen, double width) {
        this.pen = pen;
        this.width = width;
    }

    void paint(List<ProfileArm> arms, double y) {
        ProfileArm first = arms.get(0);
        if (first.compared()) {
            arms.forEach(arm -> entry(FigureColor.ofArm(arm.index()), arm.index(), arm.name(), y));
        } else {
            for (int kind : ProfilePlot.kinds(first).stream().sorted().toList()) {
                String name = kind == 0 && first.linear() ? "profile.bySame" : KINDS[kind];
                entry(ProfilePlot.color(kind), kind, MESSAGES.text(name), y);
            }
        }
        Optional<ProfileTheory> theory = first.theory();
        if (theory.isPresent()) {
            dashes(y);
            if (theory.get().seeds() > 1) {
                ribbon(MESSAGES.text("profile.seeds", theory.get().seeds()), y);
            }
        }
    }

    private void entry(FigureColor color, int shape, String name, double y) {
        if (fits(name)) {
            pen.line(color, Plot.LINE, x, y, x + SAMPLE, y);
            Path2D mark = new Path2D.Double();
            Marks.add(mark, shape, x + SAMPLE / 2, y, 3.2);
            pen.fill(color, mark);
            label(name, y);
        }
    }

    private void dashes(double y) {
        String name = MESSAGES.text("profile.theory");
        if (fits(name)) {
            pen.line(FigureColor.MUTED, Plot.DASHED, x, y, x + SAMPLE, y);
            label(name, y);
        }
    }

    private void ribbon(String name, double y) {
        if (fits(name)) {
            pen.rectangle(FigureColor.GRID, x, y - 5, SAMPLE, 10);
            label(name, y);
        }
    }

    private boolean fits(String name) {
        return x + SAMPLE + 5 + FigureFont.LABEL.width(name) <= width - 8;
    }

    private void label(String name, double y) {
        pen.text(FigureFont.LABEL, FigureColor.MUTED, name, x + SAMPLE + 5, y);
        x += SAMPLE + 5 + FigureFont.LABEL.width(name) + GAP;
    }
}
