package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunControlTest {
    private final RunControl control = new RunControl();

    @Test
    void runAndPauseEndAReplayAndItsPace() {
        control.setSpeed(7);
        control.replay(2);
        assertThat(control.isReplaying()).isTrue();
        assertThat(control.pace()).isEqualTo(2);
        assertThat(control.speed()).isEqualTo(7);
        control.run();
        assertThat(control.isReplaying()).isFalse();
        assertThat(control.pace()).isEqualTo(7);
        control.replay(2);
        control.pause();
        assertThat(control.isReplaying()).isFalse();
        assertThat(control.isRunning()).isFalse();
    }

    @Test
    void trainsOnlyWhileItRunsIsSeenAndNotCancelled() {
        assertThat(control.mayTrain()).isFalse();
        control.run();
        assertThat(control.mayTrain()).isTrue();
        control.setVisible(false);
        assertThat(control.mayTrain()).isFalse();
        control.setVisible(true);
        assertThat(control.mayTrain()).isTrue();
        control.cancel();
        assertThat(control.mayTrain()).isFalse();
    }
}
