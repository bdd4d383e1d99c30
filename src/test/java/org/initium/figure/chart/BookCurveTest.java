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
        assertThat(BookCurve.OLD_30.start()[1]).containsExactly(86.43, 90.44, 91.41, 92.31, 92.99);
    }
}
