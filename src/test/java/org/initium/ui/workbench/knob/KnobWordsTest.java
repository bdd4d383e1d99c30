package org.initium.ui.workbench.knob;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.io.StoredData;
import org.initium.lab.Knob;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.initium.ui.workbench.experiment.Experiment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KnobWordsTest {
    /** A control without its words cannot be built. */
    @ParameterizedTest
    @EnumSource
    void everyKnobFindsItsWords(Knob knob) throws Exception {
        Lab lab = LabCatalog.find("playground");
        try (Experiment experiment = new Experiment(lab, lab.opening(), new StoredData())) {
            KnobView view = FxThread.get(() -> {
                KnobView built = new KnobFactory(experiment).create(knob);
                built.show(lab.base());
                return built;
            });
            assertThat(view.node()).isNotNull();
        }
    }
}
