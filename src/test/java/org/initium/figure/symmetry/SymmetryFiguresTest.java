package org.initium.figure.symmetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Initializer;
import org.initium.engine.study.Finding;
import org.initium.engine.study.symmetry.RestartInquiry;
import org.initium.engine.study.symmetry.Restarts;
import org.initium.engine.study.symmetry.TwinInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.WeightEdit;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;

/** Exact twins and equal restarts are explained and not left blank or drawn as if they said something. */
class SymmetryFiguresTest {
    private static final ExperimentSpec CONSTANT =
            Scenes.spec(ToyDataset.CIRCLE, 0.3, 2, 6, 1).withInitializer(Initializer.parse("constant:0.5"));
    private static final ExperimentSpec RANDOM = CONSTANT.withInitializer(Initializer.parse("xavier-normal"));

    @Test
    void exactTwinsRunAlongTheFootOfTheirAxis() {
        Scene exact = twins(CONSTANT);
        assertThat(Panel.TWINS.create().describe(exact)).contains("distance 0").contains("they part");
        FigureColor line = FigureColor.ofArm(0);
        int color = FigureTheme.LIGHT.color(line).getRGB();
        var image = new FigureExport(Panel.TWINS.create(), exact, FigureTheme.LIGHT, 190, 400).image(1);
        long lowest = IntStream.range(0, 190)
                .filter(x -> IntStream.range(330, 400).anyMatch(y -> image.getRGB(x, y) == color))
                .count();
        assertThat(lowest).isGreaterThan(100);
    }

    @Test
    void everyLineBetweenTheAxesIsNamed() {
        Scene exact = twins(CONSTANT);
        assertThat(Words.of(new FigureExport(Panel.TWINS.create(), exact, FigureTheme.LIGHT, 190, 400)))
                .contains("hidden 1", "step shown");
    }

    @Test
    void aNudgeOfAMillionthIsSeenOnTheLogAxis() {
        Scene nudged = twins(CONSTANT.withEdit(new WeightEdit(0, 0, 0.5f + 1e-6f)));
        assertThat(Panel.TWINS.create().describe(nudged)).contains("from distance 1.0·10⁻⁶ to");
    }

    @Test
    void equalRestartsAreSaidInWords() {
        assertThat(restarts(CONSTANT).alike()).isTrue();
        assertThat(Panel.RESTARTS.create().describe(scene(CONSTANT, restarts(CONSTANT))))
                .contains("All 4 restarts end at cost")
                .contains("first weights are the same");
    }

    @Test
    void restartsFromRandomWeightsHaveADistribution() {
        Restarts random = restarts(RANDOM);
        assertThat(random.alike()).isFalse();
        assertThat(Panel.RESTARTS.create().describe(scene(RANDOM, random)))
                .contains("4 restarts, median cost")
                .contains("kept: seed " + random.best().seed());
    }

    private static Scene twins(ExperimentSpec spec) {
        TwinInquiry inquiry = new TwinInquiry(spec, 20);
        return scene(spec, inquiry.conclude(List.of(inquiry.part(0, () -> false))));
    }

    private static Restarts restarts(ExperimentSpec spec) {
        RestartInquiry inquiry = new RestartInquiry(spec, 20, 4);
        return inquiry.conclude(IntStream.range(0, 4)
                .mapToObj(part -> inquiry.part(part, () -> false))
                .toList());
    }

    private static Scene scene(ExperimentSpec spec, Finding finding) {
        Scene.Arm bare = Scenes.arm("run", spec, 0);
        return new Scene(List.of(new Scene.Arm("run", bare.snapshot(), List.of(finding))), 0, ViewOptions.DEFAULT);
    }
}
