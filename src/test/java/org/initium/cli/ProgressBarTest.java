package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter err = new StringWriter();
    private long now = 17;

    @Test
    void nobodyWatchingSeesNothing() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), false, () -> now);
        bar.show(0.5, "step 10");
        bar.clear();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void thePaceOfTheFirstMomentsIsNotTrusted() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true, () -> now);
        now += TimeUnit.MILLISECONDS.toNanos(1_900);
        bar.show(0.0001, "");
        assertThat(err.toString()).doesNotContain("left");
        now += TimeUnit.MILLISECONDS.toNanos(200);
        bar.show(0.5, "");
        assertThat(err.toString()).contains("0:02 left");
    }

    @Test
    void theBarRewritesItsLineAndLeavesItEmpty() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true, () -> now);
        bar.show(0.5, "step 10");
        assertThat(err.toString()).isEqualTo("\r[###############---------------]  50 %  step 10");
        bar.clear();
        assertThat(err.toString()).endsWith("\r" + " ".repeat(47) + "\r").doesNotContain("\n");
    }

    @Test
    void theTimeLeftFollowsThePaceSoFar() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true, () -> now);
        now += TimeUnit.SECONDS.toNanos(65);
        bar.show(0.5, "");
        assertThat(err.toString()).contains("1:05 left");
        now += TimeUnit.HOURS.toNanos(1);
        bar.show(0.25, "");
        assertThat(err.toString()).contains("3:03:15 left");
        bar.show(1, "");
        assertThat(err.toString()).endsWith("] 100 %  " + " ".repeat(14));
    }

    @Test
    void nothingIsWrittenTwice() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true, () -> now);
        bar.show(0.5, "");
        bar.show(0.5001, "");
        assertThat(err.toString().split("\r")).hasSize(2);
    }
}
