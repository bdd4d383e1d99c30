package org.initium.figure.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.study.signal.SignalInquiry;
import org.initium.engine.study.signal.SignalRun;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;

class SignalProfileFigureTest {
    private static final List<String> NAMES = List.of("Exploding, c = 1.5", "Vanishing, c = 0.5", "Balanced, c = 1");

    private static final Scene COMPARED = new Scene(
            NAMES.stream()
                    .map(name ->
                            Scenes.arm(name, Scenes.PLAYGROUND.withInitializer(Initializer.parse("xavier-normal")), 0))
                    .toList(),
            0,
            ViewOptions.DEFAULT);

    @Test
    void everyRunIsInTheLegendHoweverNarrow() {
        for (int width : new int[] {1_000, 500, 320}) {
            assertThat(Words.of(new FigureExport(new SignalProfileFigure(), COMPARED, FigureTheme.LIGHT, width, 400)))
                    .as("at a width of %d", width)
                    .containsAll(NAMES);
        }
    }

    @Test
    void eachPlotIsHeadedWithWhatItShows() {
        for (Scene scene : List.of(COMPARED, Scenes.trained())) {
            assertThat(Words.of(new FigureExport(new SignalProfileFigure(), scene, FigureTheme.LIGHT, 800, 400)))
                    .anyMatch(text -> text.startsWith("Signal"))
                    .anyMatch(text -> text.startsWith("Gradient"));
        }
    }

    /** Else the plots would jump when it is found, after the picture of a large network. */
    @Test
    void whatTheorySaysHasItsRoomBeforeItIsKnown() {
        ExperimentSpec run = LabCatalog.find("stacks").base();
        SignalInquiry inquiry = SignalInquiry.of(run, 20);
        List<SignalRun> runs = List.of(inquiry.part(0, () -> false), inquiry.part(1, () -> false));
        Snapshot snapshot = new Trainer(run).snapshot(ProbePlan.NUMBERS);
        for (int width = 300; width < 1_000; width += 50) {
            double before = leastHeight(width, new Scene.Arm("run", snapshot));
            assertThat(leastHeight(
                            width, new Scene.Arm("run", snapshot, List.of(inquiry.conclude(runs.subList(0, 1))))))
                    .isEqualTo(before);
            assertThat(leastHeight(width, new Scene.Arm("run", snapshot, List.of(inquiry.conclude(runs)))))
                    .isEqualTo(before);
        }
    }

    private static double leastHeight(double width, Scene.Arm arm) {
        return new SignalProfileFigure().leastHeight(width, new Scene(List.of(arm), 0, ViewOptions.DEFAULT));
    }
}
