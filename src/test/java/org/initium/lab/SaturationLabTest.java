package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.initium.engine.study.saturation.SaturationPictureInquiry;
import org.initium.engine.theory.WeightedSum;
import org.initium.engine.training.ExperimentSpec;
import org.junit.jupiter.api.Test;

/** The numbers that the story of the sigmoid unit tells, from the exact law of its weighted sum. */
class SaturationLabTest {
    private static final Lab LAB = SaturationLab.create();

    @Test
    void aQuarterOfTheInputsLeavesHalfOfTheSpread() {
        StoryCard.Predict spread = (StoryCard.Predict) LAB.story().get(3);
        assertThat(right(spread)).contains(number("%.1f", law("Try 250 inputs").sd()));
        assertThat(text(2)).contains(number("%.1f", law("Back to 1,000 inputs").sd()));
    }

    @Test
    void newWeightsTakeTheUnitOutOfSaturation() {
        assertThat(answer("How often does the unit start out saturated?"))
                .contains(number("%.0f", 100 * law("Back to 1,000 inputs").saturatedShare()) + " of 100");
        assertThat(answer("Divide the variance of the weights by n. What becomes of the spread and of the slope?"))
                .contains(number("%.2f", law("Try the new weights").sd()))
                .contains(number("%.2f", 100 * law("Try the new weights").saturatedShare()))
                .contains(number("%.3f", law("Back to 1,000 inputs").meanSlope()))
                .contains(number("%.3f", law("Try the new weights").meanSlope()));
    }

    @Test
    void withoutABiasTheNewWeightsSpreadALittleLess() {
        ExperimentSpec fresh = Stories.tried(LAB, "Try the new weights", LAB.base());
        assertThat(text(9))
                .contains(number("%.2f", law(fresh).sd()))
                .contains(number(
                        "%.2f", law(Stories.tried(LAB, "Biases 0", fresh)).sd()));
    }

    private static WeightedSum law(String label) {
        return law(Stories.tried(LAB, label, LAB.base()));
    }

    private static WeightedSum law(ExperimentSpec spec) {
        return LAB.inquiries().apply(spec).stream()
                .filter(SaturationPictureInquiry.class::isInstance)
                .map(inquiry ->
                        ((SaturationPictureInquiry) inquiry).draws().spec().theory())
                .findFirst()
                .orElseThrow();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String right(StoryCard.Predict predict) {
        return predict.options().get(predict.answer());
    }

    private static String text(int card) {
        return ((StoryCard.Text) LAB.story().get(card)).text();
    }

    private static String answer(String question) {
        return LAB.story().stream()
                .filter(StoryCard.Notice.class::isInstance)
                .map(StoryCard.Notice.class::cast)
                .filter(notice -> notice.question().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
