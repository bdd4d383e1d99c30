package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter err = new StringWriter();

    @Test
    void nobodyWatchingSeesNothing() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), false);
        bar.show(0.5, "step 10");
        bar.clear();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theBarRewritesItsLineAndLeavesItEmpty() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true);
        bar.show(0.5, "step 10");
        assertThat(err.toString()).isEqualTo("\r[###############---------------]  50 %  step 10");
        bar.clear();
        assertThat(err.toString()).endsWith("\r" + " ".repeat(47) + "\r").doesNotContain("\n");
    }
}
