package org.initium.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.scene.DigitScenes;
import org.junit.jupiter.api.Test;

class BookCurveTest {
    @Test
    void bookCurveBelongsToItsOwnExperimentOnly() {
        ExperimentSpec spec = DigitScenes.NIELSEN;
        assertThat(BookCurve.of(spec)).hasValue(BookCurve.NEW_30);
        assertThat(BookCurve.of(spec.withInitializer(Initializer.parse("nielsen-old"))))
                .hasValue(BookCurve.OLD_30);
        assertThat(BookCurve.of(spec.withShape(NetworkShape.of(784, 100, 10)))).hasValue(BookCurve.NEW_100);
        assertThat(BookCurve.of(spec.withShape(NetworkShape.of(784, 50, 10)))).isEmpty();
        assertThat(BookCurve.of(DigitScenes.DIGITS)).isEmpty();
    }

    @Test
    void everyCurveHasTheAccuraciesOfTheBook() {
        stored(BookCurve.NEW_30, 96.50, 92.70, 94.14, 94.70, 95.04, 95.37);
        stored(BookCurve.OLD_30, 96.37, 86.43, 90.44, 91.41, 92.31, 92.99);
        stored(BookCurve.NEW_100, 97.81, 92.95, 94.81, 95.47);
        stored(BookCurve.OLD_100, 97.42, 89.94, 91.81, 92.60);
    }

    private static void stored(BookCurve curve, double thirtieth, double... first) {
        assertThat(curve.start()[1]).containsExactly(first);
        assertThat(curve.end()[0]).containsExactly(30);
        assertThat(curve.end()[1]).containsExactly(thirtieth);
    }
}
