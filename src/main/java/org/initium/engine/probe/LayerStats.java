package org.initium.engine.probe;

/**
 * What a layer does on the probed training samples, all at one step. The gradients by weights and biases are of the mean cost over those samples.
 *
 * <p>What the {@link LayerDetail} leaves out is NaN, and its histogram is empty.
 *
 * <p>Layer 0 is the input: only {@code activations} and {@code dJda} are meaningful there, the rest summarizes nothing (NaN).
 * For the output layer, activations are the predictions (after sigmoid or softmax).
 *
 * @param layer 0 to depth
 * @param samples how many were probed
 * @param weightedSums z
 * @param activations a = f(z)
 * @param dJda gradient by each activation of each sample, of the cost of that sample alone
 * @param dJdz gradient by each weighted sum of each sample, of the cost of that sample alone
 * @param weights the layer's weights
 * @param dJdW gradient by each weight
 * @param dJdb gradient by each bias
 * @param deadUnits units whose ReLU is 0 on every sample; 0 for other activations
 * @param units units in the layer
 * @param saturatedShare share of (unit, sample) pairs in the flat part of tanh (|a| above 0.97) or sigmoid (outside [0.01, 0.99]); 0 for
 *     other activations
 */
public record LayerStats(
        int layer,
        int samples,
        Summary weightedSums,
        Summary activations,
        Summary dJda,
        Summary dJdz,
        Summary weights,
        Summary dJdW,
        Summary dJdb,
        int deadUnits,
        int units,
        double saturatedShare) {
    public double deadShare() {
        return (double) deadUnits / units;
    }
}
