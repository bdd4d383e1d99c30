package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.initium.engine.network.Activation;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.io.StoredData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every lab as it would be shown: alone and compared, small and large, before and after its studies are done. */
class LabPanelsTest {
    private static final DataSource DATA = new StoredData();
    private static final Pattern NUMBER = Pattern.compile("[−±]?[0-9.,]+(·10)?( %)?");

    static Stream<Lab> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyArmSurvivesTwentySteps(Lab lab) {
        for (Arm arm : lab.arms()) {
            Trainer trainer = trainer(arm.of(lab.base()));
            trainer.advance(20);
            assertThat(trainer.divergence()).as(arm.name()).isEmpty();
            assertThat(trainer.step()).as(arm.name()).isEqualTo(20);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyPanelShowsSomethingAtAnySize(Lab lab) {
        Scene alone = new Scene(List.of(shown(lab, "base", lab.base(), true)), 0, ViewOptions.DEFAULT);
        Scene early = new Scene(List.of(shown(lab, "base", lab.base(), false)), 0, ViewOptions.DEFAULT);
        List<Scene.Arm> arms = new ArrayList<>();
        for (Arm arm : lab.arms()) {
            arms.add(shown(lab, arm.name(), arm.of(lab.base()), true));
        }
        Scene compared = new Scene(arms, arms.size() - 1, ViewOptions.DEFAULT);
        for (Panel panel : lab.panels()) {
            for (Scene scene : List.of(alone, early, compared)) {
                for (FigureTheme theme : FigureTheme.values()) {
                    assertThat(colours(panel, scene, theme, 200, 150))
                            .as(panel + " small")
                            .isGreaterThan(1);
                    assertThat(colours(panel, scene, theme, 1600, 1000))
                            .as(panel + " large")
                            .isGreaterThan(1);
                }
                assertThat(panel.create().describe(scene))
                        .as(panel + " in words")
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void nothingThatAPanelShowsIsLeftOutByThePlan(Lab lab) {
        ProbePlan plan = lab.plan();
        Trainer trainer = trainer(lab.base());
        trainer.advance(3);
        Snapshot planned = trainer.snapshot(plan);
        Snapshot whole = trainer.snapshot(new ProbePlan(
                plan.gridSide(),
                plan.unitMapSide(),
                LayerDetail.EVERYTHING,
                ProbePlan.STANDARD.bins(),
                plan.batch(),
                plan.samples(),
                plan.moments()));
        assertThat(planned.layers()).hasSameSizeAs(whole.layers());
        if (plan.layers() == LayerDetail.EVERYTHING) {
            return;
        }
        for (Panel panel : lab.panels()) {
            Scene some = scene(planned);
            Scene all = scene(whole);
            assertThat(pixels(panel, some, FigureTheme.LIGHT, 600, 400))
                    .as(panel + "")
                    .isEqualTo(pixels(panel, all, FigureTheme.LIGHT, 600, 400));
            assertThat(panel.create().describe(some)).isEqualTo(panel.create().describe(all));
        }
    }

    private static Scene scene(Snapshot snapshot) {
        return new Scene(List.of(new Scene.Arm("base", snapshot)), 0, ViewOptions.DEFAULT);
    }

    /** Axes of a figure that have numbers. */
    private static final Map<Panel, Integer> AXES = Map.of(
            Panel.SIGNAL_PROFILE, 4,
            Panel.WEIGHTED_SUM, 4,
            Panel.SIGMOID_SUMS, 2,
            Panel.RANDOM_WALK, 2,
            Panel.TWINS, 2,
            Panel.ACTIVATION_STACK, 2,
            Panel.GRADIENT_STACK, 2,
            Panel.CENSUS, 1);

    /** The widths of pictures in a window of 960 by 620. */
    @ParameterizedTest
    @ValueSource(doubles = {118, 196, 320})
    void everyAxisHasTwoNumbersHoweverNarrowTheFigure(double width) {
        int figures = 0;
        for (Lab lab : LabCatalog.all()) {
            Scene scene = new Scene(List.of(shown(lab, "base", lab.base(), true)), 0, ViewOptions.DEFAULT);
            for (Panel panel : lab.panels()) {
                Figure figure = panel.create();
                int axes = AXES.getOrDefault(panel, 0);
                if (axes > 0 && figure.leastHeight(width, scene) > 0) {
                    int height = (int) Math.ceil(figure.leastHeight(width, scene));
                    FigureExport small = new FigureExport(figure, scene, FigureTheme.LIGHT, (int) width, height);
                    assertThat(numbers(Words.placed(small)))
                            .as("%s of %s, %.0f x %d", panel, lab.id(), width, height)
                            .hasSizeGreaterThanOrEqualTo(2 * axes);
                    figures++;
                }
            }
        }
        assertThat(figures).isGreaterThanOrEqualTo(width < 150 ? 7 : 9);
    }

    /** Numbers among the words, each without its exponent. */
    private static List<String> numbers(List<Words.Placed> words) {
        List<String> numbers = new ArrayList<>();
        Point2D end = new Point2D.Double();
        for (Words.Placed word : words) {
            if (NUMBER.matcher(word.text()).matches() && Math.abs(word.begin().getX() - end.getX()) > 1) {
                numbers.add(word.text());
            }
            end = word.end();
        }
        return numbers;
    }

    @Test
    void runsSideBySideSayWhatIsCountedOfEachAndWhatAFullBarIs() {
        Lab stacks = LabCatalog.find("stacks");
        List<Scene.Arm> arms = new ArrayList<>();
        for (Activation activation : List.of(Activation.TANH, Activation.RELU)) {
            arms.add(shown(stacks, activation.id(), stacks.base().withActivation(activation), false));
        }
        for (int width : new int[] {130, 400}) {
            FigureExport census = new FigureExport(
                    Panel.CENSUS.create(), new Scene(arms, 0, ViewOptions.DEFAULT), FigureTheme.LIGHT, width, 300);
            String words = String.join(" ", Words.of(census));
            assertThat(words)
                    .contains("|tanh z| > 0.97")
                    .contains("Dead ReLU units")
                    .contains("100 %");
        }
    }

    private static Trainer trainer(ExperimentSpec spec) {
        return new Trainer(spec, DATA.load(spec.data(), new Streams(spec.seed())));
    }

    private static Scene.Arm shown(Lab lab, String name, ExperimentSpec spec, boolean studied) {
        Trainer trainer = trainer(spec);
        trainer.advance(3);
        List<Finding> findings = new ArrayList<>();
        if (studied) {
            lab.inquiries().apply(spec).forEach(inquiry -> findings.add(firstParts(inquiry)));
        }
        return new Scene.Arm(name, trainer.snapshot(lab.plan()), findings);
    }

    private static <P> Finding firstParts(Inquiry<P> inquiry) {
        List<P> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(2, inquiry.parts()); i++) {
            parts.add(inquiry.part(i, () -> false));
        }
        return inquiry.conclude(parts);
    }

    /** How many colours the picture has. */
    private static long colours(Panel panel, Scene scene, FigureTheme theme, int width, int height) {
        return Arrays.stream(pixels(panel, scene, theme, width, height))
                .distinct()
                .limit(3)
                .count();
    }

    private static int[] pixels(Panel panel, Scene scene, FigureTheme theme, int width, int height) {
        BufferedImage image = new FigureExport(panel.create(), scene, theme, width, height).image(1);
        return image.getRGB(0, 0, width, height, null, 0, width);
    }
}
