package org.initium.ui.workbench.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaintScheduleTest {
    /** Nanoseconds, as the toolkit has them on a screen of 60 pictures a second. */
    private static final long PULSE = 16_666_667;

    private static final ExperimentSpec SPEC = Scenes.PLAYGROUND;

    private final PaintSchedule schedule = new PaintSchedule();
    private PanelCard histograms;
    private PanelCard curve;
    private long now = 1_000_000_000;

    @BeforeEach
    void open() throws Exception {
        FxThread.run(() -> {
            SimpleObjectProperty<FigureTheme> theme = new SimpleObjectProperty<>(FigureTheme.DARK);
            histograms = new PanelCard(Panel.LAYERS, theme);
            curve = new PanelCard(Panel.COST, theme);
            new javafx.scene.Scene(new VBox(histograms, curve));
            schedule.add(histograms);
            schedule.add(curve);
        });
    }

    @Test
    void whileANetworkTrainsAFigureForReadingRestsInEveryOtherPulse() throws Exception {
        for (int step = 0; step < 4; step++) {
            Scene scene = Scenes.of(SPEC, step);
            pulse(scene, true);
            assertThat(histograms.shown()).isSameAs(scene);
            assertThat(curve.shown().current().step()).isEqualTo(step - step % 2);
        }
    }

    @Test
    void anotherRunIsShownInAllFiguresAtOnce() throws Exception {
        pulse(Scenes.of(SPEC, 0), true);
        Scene other = Scenes.of(SPEC.withSeed(7), 0);
        pulse(other, true);
        assertThat(List.of(histograms, curve))
                .allSatisfy(card -> assertThat(card.shown()).isSameAs(other));
    }

    @Test
    void theLastPictureOfARunIsShownInAllFigures() throws Exception {
        pulse(Scenes.of(SPEC, 0), true);
        Scene last = Scenes.of(SPEC, 1);
        pulse(last, false);
        pulse(last, false);
        assertThat(List.of(histograms, curve))
                .allSatisfy(card -> assertThat(card.shown()).isSameAs(last));
    }

    private void pulse(Scene scene, boolean running) throws Exception {
        now += PULSE;
        FxThread.run(() -> schedule.paint(scene, 0, running, now));
    }
}
