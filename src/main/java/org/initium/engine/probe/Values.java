package org.initium.engine.probe;

/** Numbers in rows inside a longer array, looked at once when they are named and once more when they are summarized. */
final class Values {
    private final float[] array;
    private final int offset;
    private final int rows;
    private final int columns;
    private final int stride;
    private final double mean;
    private final double meanSquare;
    private final double largest;

    /** {@code rows} rows of {@code columns} floats, {@code stride} apart from {@code offset} on. */
    Values(float[] array, int offset, int rows, int columns, int stride) {
        this.array = array;
        this.offset = offset;
        this.rows = rows;
        this.columns = columns;
        this.stride = stride;
        double sum = 0;
        double squares = 0;
        float top = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = offset + r * stride, end = i + columns; i < end; i++) {
                float value = array[i];
                sum += value;
                squares += (double) value * value;
                float size = Math.abs(value);
                if (size > top && size < Float.POSITIVE_INFINITY) {
                    top = size;
                }
            }
        }
        this.mean = sum / count();
        this.meanSquare = squares / count();
        this.largest = top;
    }

    static Values contiguous(float[] array, int offset, int count) {
        return new Values(array, offset, 1, count, count);
    }

    int count() {
        return rows * columns;
    }

    double meanSquare() {
        return meanSquare;
    }

    /** The largest finite magnitude. */
    double largest() {
        return largest;
    }

    Summary summary(Range range, int bins) {
        Histogram.Tally tally = new Histogram.Tally(range.min(), range.max(), bins);
        double squares = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = offset + r * stride, end = i + columns; i < end; i++) {
                double value = array[i];
                double difference = value - mean;
                squares += difference * difference;
                tally.add(value);
            }
        }
        return new Summary(mean, Math.sqrt(squares / count()), Math.sqrt(meanSquare), tally.histogram());
    }
}
