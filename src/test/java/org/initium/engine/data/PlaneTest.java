package org.initium.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PlaneTest {
    @Property(tries = 300)
    void everyPointLiesInsideWithAMargin(
            @ForAll @Size(min = 2, max = 12) @FloatRange(min = -1e6f, max = 1e6f) float[] some) {
        float[] inputs = Arrays.copyOf(some, some.length / 2 * 2);
        Plane plane = Plane.around(inputs);
        for (int i = 0; i < inputs.length; i += 2) {
            assertThat((double) inputs[i]).isStrictlyBetween(plane.minX(), plane.maxX());
            assertThat((double) inputs[i + 1]).isStrictlyBetween(plane.minY(), plane.maxY());
        }
    }

    @Test
    void pointsDrawnOnTheUsualPlaneLeaveItWhereItIs() {
        assertThat(Plane.around(new float[] {-1, 2, 4, 0.5f})).isEqualTo(Plane.STANDARD);
    }

    @Test
    void pointsFarAwayGetAPlaneOfTheirOwn() {
        Plane plane = Plane.around(new float[] {100, 7, 200, 7});
        assertThat(plane.minX()).isEqualTo(90);
        assertThat(plane.maxX()).isEqualTo(210);
        assertThat(plane.height()).isPositive();
    }

    @Test
    void emptyPlanesAreRefused() {
        assertThatThrownBy(() -> new Plane(1, 1, 0, 2)).hasMessageContaining("min < max");
    }
}
