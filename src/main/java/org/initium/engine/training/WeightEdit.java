package org.initium.engine.training;

import java.util.List;

/**
 * A parameter set by hand: when {@code step} updates are done, before the next one, the parameter at {@code index} of the
 * flat vector becomes {@code value}. Edits are part of the specification, so an edited run can be made again.
 */
public record WeightEdit(long step, int index, float value) {
    public WeightEdit {
        if (step < 0 || index < 0 || !Float.isFinite(value)) {
            throw new IllegalArgumentException(
                    "an edit needs a step and an index of 0 or more and a finite value: step %d, index %d, value %s"
                            .formatted(step, index, value));
        }
    }

    /** The step of the first edit that only one of two runs has; beyond all steps if they have the same. */
    static long parting(List<WeightEdit> one, List<WeightEdit> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return Math.min(stepOf(one, same), stepOf(other, same));
    }

    private static long stepOf(List<WeightEdit> edits, int index) {
        return index < edits.size() ? edits.get(index).step() : Long.MAX_VALUE;
    }
}
