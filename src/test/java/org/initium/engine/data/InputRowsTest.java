package org.initium.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputRowsTest {
    private static final int FEATURES = 7;

    /** Five rows, of which the middle three are taken. */
    private static byte[] bytes() {
        byte[] bytes = new byte[5 * FEATURES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        return bytes;
    }

    @Test
    void aByteStandsForItsShareOf255() {
        InputRows rows = InputRows.packed(bytes(), 1, 3, FEATURES);
        assertThat(rows.size()).isEqualTo(3);
        for (int row = 0; row < 3; row++) {
            for (int feature = 0; feature < FEATURES; feature++) {
                int grey = ((row + 1) * FEATURES + feature) * 37 & 0xFF;
                assertThat(rows.value(row, feature)).isEqualTo(grey / 255f);
            }
        }
    }

    @Test
    void packedRowsAreCopiedAsUnpackedOnesAre() {
        InputRows packed = InputRows.packed(bytes(), 1, 3, FEATURES);
        InputRows unpacked = InputRows.of(packed.floats(), FEATURES);
        assertThat(unpacked.isPacked()).isFalse();
        float[] a = new float[3 * FEATURES];
        float[] b = new float[3 * FEATURES];
        packed.copy(1, 2, a, FEATURES);
        unpacked.copy(1, 2, b, FEATURES);
        assertThat(a).isEqualTo(b);
        assertThat(a[FEATURES]).isEqualTo(packed.value(1, 0)).isNotZero();
    }

    @Test
    void firstRowsOfAPackedSetAreUnpacked() {
        int[] labels = IntStream.range(0, 3).toArray();
        Dataset set = Dataset.classification(InputRows.packed(bytes(), 1, 3, FEATURES), labels, 3, Plane.STANDARD);
        Dataset first = set.first(2);
        assertThat(first.size()).isEqualTo(2);
        assertThat(first.inputRows().isPacked()).isFalse();
        assertThat(first.labels()).containsExactly(0, 1);
        assertThat(first.input(1, 3)).isEqualTo(set.input(1, 3));
        assertThat(first.first(9)).isSameAs(first);
    }
}
