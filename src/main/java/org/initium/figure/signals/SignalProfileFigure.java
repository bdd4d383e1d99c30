package org.initium.figure.signals;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.initium.engine.network.Activation;
import org.initium.engine.training.Snapshot;
import org.initium.figure.formula.SignalSizes;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/** Sizes of signals (left) and gradients (right) over the layers on logarithmic axes: measured now, and predicted for fresh weights. */
public final class SignalProfileFigure implements Figure {
    private static final Messages MESSAGES = Messages.of(SignalProfileFigure.class);

    /** Narrower than this, the gradients go below the signals, if there is the height for it. */
    private static final double SIDE_BY_SIDE = 360;

    private static final double STACKED = 260;

    /** Narrower than this, they do so whatever the height. */
    private static final double LEAST_SIDE_BY_SIDE = 280;

    private static final double NARROWEST = 110;

    /** Of each of the two plots, with its title and the numbers of the layers. */
    private static final double LOWEST = 84;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Scene scene, FigureTheme theme) {
        Pen pen = new Pen(graphics, theme);
        pen.background(width, height);
        if (scene.current().layers().size() < 2
                || scene.current().spec().shape().depth() < 2) {
            pen.note(MESSAGES.text("layers.none"), width, height);
            return;
        }
        List<ProfileArm> arms = arms(scene);
        ProfileLegend legend = new ProfileLegend(arms, width);
        boolean words = width >= NARROWEST && height >= leastHeight(width, legend);
        double below = words ? legend.height() : 0;
        double least = Math.max(STACKED, 2 * LOWEST + below);
        boolean stacked =
                width < LEAST_SIDE_BY_SIDE ? words || height >= STACKED : width < SIDE_BY_SIDE && height >= least;
        if (words) {
            legend.paint(pen, height - below);
        }
        ProfilePlot plot = new ProfilePlot(pen, arms, words);
        if (stacked) {
            double half = (height - below) / 2;
            plot.paintSignals(0, width, half);
            graphics.translate(0, half);
            plot.paintGradients(0, width, half);
            graphics.translate(0, -half);
        } else {
            plot.paintSignals(0, width / 2, height - below);
            plot.paintGradients(width / 2, width, height - below);
        }
    }

    @Override
    public double leastHeight(double width, Scene scene) {
        List<ProfileArm> arms = arms(scene);
        return arms.isEmpty() || width < NARROWEST ? 0 : leastHeight(width, new ProfileLegend(arms, width));
    }

    private static double leastHeight(double width, ProfileLegend legend) {
        return legend.height() + (width < LEAST_SIDE_BY_SIDE ? 2 : 1) * LOWEST;
    }

    private static List<ProfileArm> arms(Scene scene) {
        List<ProfileArm> arms = new ArrayList<>();
        for (int i = 0; i < scene.arms().size(); i++) {
            Scene.Arm arm = scene.arms().get(i);
            if (arm.snapshot().layers().size() > 1
                    && arm.snapshot().spec().shape().depth() > 1) {
                arms.add(new ProfileArm(
                        arm.name(),
                        i,
                        scene.arms().size() > 1,
                        arm.snapshot().spec().activation() == Activation.IDENTITY,
                        SignalSizes.of(arm),
                        ProfileTheory.of(arm)));
            }
        }
        return arms;
    }

    /**
     * One run in the figure.
     *
     * @param linear whether its hidden units are, so that dJ/dz is dJ/da
     */
    record ProfileArm(
            String name,
            int index,
            boolean compared,
            boolean linear,
            SignalSizes sizes,
            Optional<ProfileTheory> theory) {}

    @Override
    public boolean isForReading() {
        return true;
    }

    @Override
    public String describe(Scene scene) {
        Snapshot snapshot = scene.current();
        if (snapshot.layers().size() < 2 || snapshot.spec().shape().depth() < 2) {
            return MESSAGES.text("layers.none");
        }
        SignalSizes sizes = SignalSizes.of(scene.arms().get(scene.selected()));
        return MESSAGES.text(
                "profile.describe",
                FigureText.value(sizes.signal()[1]),
                FigureText.value(sizes.signal()[sizes.last()]),
                FigureText.value(sizes.dJda()[sizes.last()]),
                FigureText.value(sizes.dJda()[1]));
    }
}
