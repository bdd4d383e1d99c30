package org.initium.engine.study.signal;

/**
 * Sizes (Euclidean, of matrices Frobenius) at one layer of a network with one output y, for one input and J = (y - target)^2 / 2.
 *
 * @param layer 0 (input) to depth (output)
 * @param signal |a_l|; |y| for the output
 * @param dyda |dy/da_l|
 * @param dydW |dy/dW_l|; NaN for the input
 * @param dJdW |dJ/dW_l|; NaN for the input
 */
public record ChainLayer(int layer, double signal, double dyda, double dydW, double dJdW) {}
