package org.initium.engine.training;

/**
 * What a run needs to go on from a step: its parameters and the optimizer's state, as the learner keeps them. The arrays are never written to.
 *
 * @param scale what the first layer's weights are still to be multiplied by
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Checkpoint(long step, float[] parameters, double scale, float[] optimizerState) {
    /** Where a run begins: nothing that the optimizer would remember came before. */
    static Checkpoint start(float[] parameters) {
        return new Checkpoint(0, parameters, 1, new float[0]);
    }

    boolean isStart() {
        return step == 0;
    }

    public long bytes() {
        return 4L * (parameters.length + optimizerState.length);
    }
}
