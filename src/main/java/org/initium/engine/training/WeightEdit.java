package org.initium.engine.training;

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
}
