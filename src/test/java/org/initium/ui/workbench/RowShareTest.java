package org.initium.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RowShareTest {
    @Test
    void aHighWindowLeavesNoVoidBelowTheKnobs() {
        double height = 900;
        double upper = RowShare.ofFigures(330, height).percent() * height / 100;
        assertThat(upper).isBetween(330.0, 1.5 * 330);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 500, 600, 700, 900, 1_500})
    void bothRowsOfFiguresKeepAFairPart(double height) {
        assertThat(RowShare.ofFigures(380, height).percent()).isBetween(50.0, 64.0);
    }

    @Test
    void knobsThatFitAreSeenWholeAndOthersLeaveTheFiguresTheirRoom() {
        assertThat(RowShare.ofFigures(390, 620).percent() * 620 / 100).isGreaterThanOrEqualTo(390);
        assertThat(RowShare.ofFigures(450, 620).percent()).isEqualTo(60);
    }

    @Test
    void whereTheKnobsFitBesideTheRowAbovePagesThePagesHaveTheWholeWidth() {
        RowShare share = RowShare.UNKNOWN.ofPages(390, 900, true);
        assertThat(share.beyond()).isFalse();
        assertThat(share.percent() * 900 / 100).isGreaterThanOrEqualTo(390);
    }

    @Test
    void whereTheyDoNotTheyStandBesideThePagesIfTheseStayWideEnough() {
        assertThat(RowShare.UNKNOWN.ofPages(390, 620, true).beyond()).isTrue();
        assertThat(RowShare.UNKNOWN.ofPages(390, 620, false).beyond()).isFalse();
    }

    @Test
    void knobsThatGrowABitDoNotMoveThePages() {
        RowShare before = RowShare.UNKNOWN.ofPages(390, 720, true);
        assertThat(before.beyond()).isFalse();
        assertThat(before.ofPages(440, 720, true).beyond()).isFalse();
        assertThat(before.ofPages(600, 720, true).beyond()).isTrue();
    }

    @Test
    void aPlaneIsAsHighAsItIsWideWhileThereIsRoom() {
        assertThat(RowShare.ofPlane(300, 320, 700).percent() * 700 / 100).isBetween(300.0, 350.0);
        assertThat(RowShare.ofPlane(600, 320, 700).percent()).isLessThan(67);
    }
}
