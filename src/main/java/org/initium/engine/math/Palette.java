package org.initium.engine.math;

import java.util.Arrays;
import java.util.Optional;
import org.initium.engine.data.InputRows;

/**
 * The distinct values of pixels of eight bits.
 *
 * @param values SIZE of them: 0 and then, in rising order, the {@code known - 1} others
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Palette(float[] values, int known) {
    private static final int SIZE = 256;

    /** Of inputs that are not negative and have few enough values. */
    static Optional<Palette> of(InputRows inputs) {
        return inputs.isPacked() ? Optional.of(new Palette(InputRows.greys(), SIZE)) : of(inputs.floats());
    }

    private static Optional<Palette> of(float[] inputs) {
        float[] values = new float[SIZE];
        int known = 1;
        for (float input : inputs) {
            if (Arrays.binarySearch(values, 0, known, input) < 0) {
                if (known == SIZE || !(input > 0 && input < Float.POSITIVE_INFINITY)) {
                    return Optional.empty();
                }
                values[known++] = input;
                Arrays.sort(values, 0, known);
            }
        }
        return Optional.of(new Palette(values, known));
    }

    /** Where the value of an input of these stands; a byte says so itself. */
    int index(InputRows inputs, int row, int column) {
        if (inputs.isPacked()) {
            return inputs.level(row, column);
        }
        float value = inputs.value(row, column);
        return value == 0 ? 0 : Arrays.binarySearch(values, 0, known, value);
    }
}
