package org.initium.ui.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.training.Variation;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class InitializerNamesTest {
    static List<Lab> labs() {
        return LabCatalog.all();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void noTwoInitializersHaveOneNameInALab(Lab lab) {
        assertThat(Arrays.stream(InitializerFamily.values()).map(family -> InitializerNames.of(lab, family)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void anArmHasOneNameInTheListAloneAndCompared(Lab lab) {
        assertThat(lab.variations()).isNotEmpty();
        for (Variation variation : lab.variations()) {
            String name = lab.nameOf(variation).orElseThrow();
            assertThat(InitializerNames.ofArm(lab, variation)).isEqualTo(name);
            if (variation.activation().isEmpty()) {
                InitializerFamily family = variation.initializer().family();
                assertThat(InitializerNames.of(lab, variation.initializer())).isEqualTo(name);
                assertThat(!family.numbers().isEmpty()
                                || InitializerNames.of(lab, family).equals(name))
                        .as(name)
                        .isTrue();
            }
        }
    }
}
