package org.initium.engine.theory;

/**
 * Sizes in a chain y = W_out W_L ... W_1 x of identity units with W_1 = ... = W_L = c I (AI Notes, part II).
 *
 * <p>Signals and gradients by an activation change from layer to layer, gradients by a weight matrix do not: dy/dW_l = c^(L-1)
 * W_out^T x^T at every hidden layer.
 *
 * @param hidden L, the number of layers before the output
 * @param factor c
 * @param inputNorm |x|
 * @param outputNorm |W_out|
 */
public record LinearChain(int hidden, double factor, double inputNorm, double outputNorm) {
    public LinearChain {
        if (hidden < 1 || !Double.isFinite(factor) || !(inputNorm >= 0) || !(outputNorm >= 0)) {
            throw new IllegalArgumentException(
                    "a chain needs 1 or more layers, a finite factor and norms of 0 or more");
        }
    }

    /** |a_l| = |c|^l |x|, for layers 0 (input) to {@link #hidden}. */
    public double signal(int layer) {
        return power(layer) * inputNorm;
    }

    /** |y| at most: |c|^L |x| |W_out|, reached when x points along W_out. */
    public double output() {
        return signal(hidden) * outputNorm;
    }

    /** |dy/da_l| = |c|^(L-l) |W_out|, for layers 0 (input) to {@link #hidden}. */
    public double gradientByActivation(int layer) {
        return power(hidden - layer) * outputNorm;
    }

    /** Frobenius norm of dy/dW_l: |c|^(L-1) |W_out| |x| for l = 1..L, |c|^L |x| for the output layer l = L + 1. */
    public double gradientByWeights(int layer) {
        return layer == hidden + 1 ? signal(hidden) : power(hidden - 1) * outputNorm * inputNorm;
    }

    private double power(int exponent) {
        return Math.pow(Math.abs(factor), exponent);
    }
}
