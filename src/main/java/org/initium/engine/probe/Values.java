package org.initium.engine.probe;

/** Numbers in rows inside a longer array: {@code rows} rows of {@code columns} floats, {@code stride} apart. */
@SuppressWarnings("ArrayRecordComponent") // a view, compared by nobody
record Values(float[] array, int offset, int rows, int columns, int stride) {
    static Values contiguous(float[] array, int offset, int count) {
        return new Values(array, offset, 1, count, count);
    }

    int count() {
        return rows * columns;
    }

    double mean() {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = offset + r * stride, end = i + columns; i < end; i++) {
                sum += array[i];
            }
        }
        return sum / count();
    }

    double meanSquareAround(double centre) {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = offset + r * stride, end = i + columns; i < end; i++) {
                double difference = array[i] - centre;
                sum += difference * difference;
            }
        }
        return sum / count();
    }

    /** The largest finite magnitude. */
    double largest() {
        double largest = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = offset + r * stride, end = i + columns; i < end; i++) {
                double size = Math.abs(array[i]);
                if (size > largest && size < Double.POSITIVE_INFINITY) {
                    largest = size;
                }
            }
        }
        return largest;
    }

    Summary summary(Range range, int bins) {
        double mean = mean();
        Histogram histogram = Histogram.ofRows(array, offset, rows, columns, stride, range.min(), range.max(), bins);
        return new Summary(mean, Math.sqrt(meanSquareAround(mean)), Math.sqrt(meanSquareAround(0)), histogram);
    }
}
