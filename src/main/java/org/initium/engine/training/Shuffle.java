package org.initium.engine.training;

import org.apache.commons.math3.random.RandomGenerator;

/** Random orders of rows. */
final class Shuffle {
    private Shuffle() {}

    /** A random permutation of 0..size-1. */
    static int[] order(int size, RandomGenerator draws) {
        int[] order = new int[size];
        shuffle(order, draws);
        return order;
    }

    /** Fills {@code order} with a random permutation of its indices (Fisher and Yates, inside out). */
    static void shuffle(int[] order, RandomGenerator draws) {
        for (int i = 0; i < order.length; i++) {
            int j = draws.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }
}
