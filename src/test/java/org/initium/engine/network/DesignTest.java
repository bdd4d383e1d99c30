package org.initium.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
    @ParameterizedTest
    @MethodSource("org.initium.engine.network.Design#families")
    void everyDrawHasTheVarianceThatIsDesigned(InitializerFamily family) {
        Initializer design = new Initializer(family, List.of(1.5, 2.0, 1.0, 3.0));
        assertThat(design.variance(300, 100)).isCloseTo(1.5 * 1.5 * 2 / (300 + 300), within(1e-15));
        // Over many layers: a sparse one alone has so few weights other than 0 that its variance is off by several
        // percent.
        double drawn = IntStream.range(0, 40)
                .mapToDouble(seed -> meanSquare(design, seed))
                .average()
                .orElseThrow();
        assertThat(drawn).isCloseTo(design.variance(300, 100), Percentage.withPercentage(4));
    }

    private static double meanSquare(Initializer design, int seed) {
        float[] weights = weights(design, seed);
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> (double) weights[i] * weights[i])
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "he-normal, designed-normal:1:2:1:0",
        "xavier-normal, designed-normal:1:1:1:0",
        "glorot-normal, designed-normal:1:2:1:1"
    })
    void hesNumbersDrawHesWeightsToTheLastBit(String named, String designed) {
        assertThat(weights(Initializer.parse(designed), 7)).isEqualTo(weights(Initializer.parse(named), 7));
    }

    @ParameterizedTest
    @CsvSource({
        "he-normal, designed-normal:1:2:1:0",
        "he-uniform, designed-uniform:1:2:1:0",
        "glorot-uniform, designed-uniform:1:2:1:1",
        "uniform-fan-in, designed-uniform:1:0.333333333333:1:0",
        "mlpr, designed-normal:1:0.01:1:0"
    })
    void namedRulesAreDesignsAndKnownByTheirNames(String named, String designed) {
        Initializer rule = Initializer.parse(named);
        assertThat(Design.of(rule).map(Initializer::id)).contains(designed);
        assertThat(Design.names(Design.of(rule).orElseThrow())).contains(rule.family());
    }

    @Test
    void gainAndFactorMayBeTradedForEachOther() {
        assertThat(Design.names(Initializer.parse("designed-normal:2:1:2:0"))).contains(InitializerFamily.HE_NORMAL);
        assertThat(Design.names(Initializer.parse("designed-truncated:1:2:1:0")))
                .isEmpty();
        assertThat(Design.names(Initializer.parse("designed-normal:1:1.9:1:0"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zero", "constant:0.1", "normal:0.01", "sparse:10", "orthogonal:1", "identity:1.5"})
    void rulesOfAnotherFormAreNoDesigns(String id) {
        assertThat(Design.of(Initializer.parse(id))).isEmpty();
    }

    @Test
    void aRuleThatDividesByNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initializer.parse("designed-normal:1:1:0:0"))
                .withMessage("'designed-normal' divides by 0: a or b must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initializer.parse("designed-normal:1:1:1:-1"))
                .withMessage("'designed-normal' takes for b a number from 0 to 1000, not -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initializer.parse("designed-normal:1:1:1:1:1"))
                .withMessage("'designed-normal' takes 4 numbers at most, not 5");
    }

    private static float[] weights(Initializer initializer, int seed) {
        float[] weights = new float[300 * 100];
        initializer.fill(weights, 0, 300, 100, new Well19937c(seed));
        return weights;
    }
}
