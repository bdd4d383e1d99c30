package org.initium.ui.workbench.knob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.initium.io.StoredData;
import org.initium.lab.Knob;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.workbench.experiment.Experiment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class KnobWordsTest {
    /** A control without its words cannot be built. */
    @ParameterizedTest
    @EnumSource
    void everyKnobFindsItsWords(Knob knob) throws Exception {
        FxToolkit.registerPrimaryStage();
        Lab lab = LabCatalog.find("playground");
        try (Experiment experiment = new Experiment(lab, lab.opening(), new StoredData())) {
            KnobView view = WaitForAsyncUtils.asyncFx(() -> {
                        KnobView built = new KnobFactory(experiment).create(knob);
                        built.show(lab.base());
                        return built;
                    })
                    .get(30, TimeUnit.SECONDS);
            assertThat(view.node()).isNotNull();
        }
    }
}
