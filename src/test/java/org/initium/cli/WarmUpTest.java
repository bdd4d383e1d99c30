package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.engine.math.Crew;
import org.initium.engine.training.Trainer;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void theRunThatFollowsStartsAsIfThereHadBeenNone() {
        Trainer run = new Trainer(LabCatalog.find("playground").base());
        float[] initial = run.parameters();
        WarmUp.before(run, 50, Crew.ALONE);
        assertThat(run.step()).isZero();
        assertThat(run.furthestStep()).isZero();
        assertThat(run.parameters()).containsExactly(initial);
    }
}
