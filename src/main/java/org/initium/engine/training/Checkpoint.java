package org.initium.engine.training;

/** What a run needs to go on from a step: its parameters and the optimizer's state. The arrays are never written to. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Checkpoint(long step, float[] parameters, float[] optimizerState) {
    public long bytes() {
        return 4L * (parameters.length + optimizerState.length);
    }
}
