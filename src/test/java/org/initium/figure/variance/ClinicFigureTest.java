package org.initium.figure.variance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.study.Finding;
import org.initium.engine.study.variance.ClinicFormula;
import org.initium.engine.study.variance.ClinicInquiry;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.ClinicNotes;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClinicFigureTest {
    private static final Finding FINDING = finding();
    private static final ClinicNotes GLOROT = ClinicNotes.NONE.picking(ClinicFormula.GLOROT_UNIFORM);

    private final Figure figure = Panel.CLINIC.create();

    private static Finding finding() {
        ClinicInquiry inquiry = new ClinicInquiry(42, 1);
        return inquiry.conclude(List.of(inquiry.part(0, () -> false)));
    }

    @Test
    void theSolutionTellsOfEveryFormulaWhatRunningItFound() {
        String words = figure.describe(scene(ClinicNotes.SOLVED));
        assertThat(words).startsWith("All six run").doesNotContain("right or misprinted?");
        for (ClinicFormula formula : ClinicFormula.values()) {
            assertThat(ClinicNotes.SOLVED.right(formula)).as(formula.id()).isTrue();
        }
    }

    @Test
    void nothingIsGivenAwayBeforeAFormulaIsRun() {
        String words = figure.describe(scene(GLOROT.judging(true)));
        assertThat(words).contains("misprinted, you say").doesNotContain("times too small");
    }

    @Test
    void aFormulaThatIsRunShowsByHowMuchItIsOffAndTheOthersStayClosed() {
        String words = figure.describe(scene(GLOROT.judging(true).trying()));
        assertThat(words)
                .startsWith("You judged 1 of 1 rightly.")
                .contains("times too small", "the root covers the whole fraction")
                .doesNotContain("times too large");
    }

    @Test
    void aFormulaIsRunOnlyOnceItIsJudgedAndTheVerdictThenStands() {
        assertThat(GLOROT.trying()).isEqualTo(GLOROT);
        ClinicNotes wrong = GLOROT.judging(false).trying();
        assertThat(wrong.judging(true)).isEqualTo(wrong);
        assertThat(wrong.score()).isZero();
        assertThat(figure.describe(scene(wrong))).startsWith("You judged 0 of 1 rightly.");
    }

    @Test
    void everyFormulaCanBeJudgedRightly() {
        ClinicNotes notes = ClinicNotes.NONE;
        for (ClinicFormula formula : ClinicFormula.values()) {
            notes = notes.picking(formula).judging(formula.isMisprint()).trying();
        }
        assertThat(notes.score()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"400, 110", "400, 130", "612, 133", "700, 300"})
    void everyCardNamesItsFormula(int width, int height) {
        FigureExport drawn = new FigureExport(figure, scene(ClinicNotes.NONE), FigureTheme.LIGHT, width, height);
        for (ClinicFormula formula : ClinicFormula.values()) {
            assertThat(Words.of(drawn)).contains(ClinicPlace.number(formula) + "  " + formula.author());
        }
    }

    @ParameterizedTest
    @EnumSource(ClinicFormula.class)
    void everyCardIsFoundWhereItIsPainted(ClinicFormula formula) {
        ClinicPlace place = ClinicPlace.of(700, 300);
        var card = place.card(formula);
        assertThat(place.at(card.getCenterX(), card.getCenterY())).contains(formula);
        assertThat(place.at(card.getMaxX() + 2, card.getCenterY())).isEmpty();
        assertThat(figure.hit(card.getCenterX(), card.getCenterY(), 700, 300, scene(ClinicNotes.NONE))
                        .orElseThrow()
                        .text())
                .contains(formula.rule());
    }

    private static Scene scene(ClinicNotes notes) {
        Scene.Arm arm = Scenes.of(Scenes.PLAYGROUND, 0).arms().get(0);
        return new Scene(
                List.of(new Scene.Arm(arm.name(), arm.snapshot(), List.of(FINDING))),
                0,
                ViewOptions.DEFAULT.withClinic(notes));
    }
}
