package org.initium.engine.training;

/**
 * What a run needs to go on from a step: its parameters and the optimizer's state, as the learner keeps them. The arrays are never written to.
 *
 * @param scale what the first layer's weights are still to be multiplied by
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Checkpoint(long step, float[] parameters, double scale, float[] optimizerState) {
    public long bytes() {
        return 4L * (parameters.length + optimizerState.length);
    }
}
