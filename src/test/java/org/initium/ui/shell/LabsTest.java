package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LabsTest {
    static List<String> labs() {
        return LabCatalog.all().stream().map(Lab::id).toList();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyLabOpensAndShowsAllItsPanels(String id) throws Exception {
        try (OpenWindow window = OpenWindow.paused(id)) {
            assertThat(window.notices()).isEmpty();
            assertThat(window.spec()).isEqualTo(LabCatalog.find(id).base());
            for (var row : LabCatalog.find(id).rows()) {
                for (var panel : row) {
                    assertThat(window.turnTo("panel-" + panel.id()))
                            .as(panel.id())
                            .isTrue();
                }
            }
        }
    }

    /** Images in the labs on points, and points in the labs on images: the knobs that an experiment knows nothing of stay empty. */
    @ParameterizedTest
    @MethodSource("labs")
    void everyLabTakesAnExperimentOfAnother(String id) throws Exception {
        boolean onImages = LabCatalog.find(id).base().data() instanceof DataSpec.Images;
        ExperimentSpec other =
                LabCatalog.find(onImages ? "playground" : "digits").base();
        try (OpenWindow window =
                OpenWindow.open(new WindowRequest(Optional.of(id), Optional.of(Setup.single(other)), true))) {
            window.await(w -> w.step() > 0);
            assertThat(window.spec()).isEqualTo(other);
            assertThat(window.notices()).isEmpty();
        }
    }
}
