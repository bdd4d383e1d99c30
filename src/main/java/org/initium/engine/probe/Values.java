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
        // Neighbours are counted apart: two that fall into one bin would wait for each other.
        Histogram.Tally even = new Histogram.Tally(range.min(), range.max(), bins);
        Histogram.Tally odd = new Histogram.Tally(range.min(), range.max(), bins);
        double evenSquares = 0;
        double oddSquares = 0;
        for (int r = 0; r < rows; r++) {
            int i = offset + r * stride;
            int end = i + columns;
            for (; i + 1 < end; i += 2) {
                double value = array[i];
                double next = array[i + 1];
                evenSquares += (value - mean) * (value - mean);
                oddSquares += (next - mean) * (next - mean);
                even.add(value);
                odd.add(next);
            }
            if (i < end) {
                double value = array[i];
                evenSquares += (value - mean) * (value - mean);
                even.add(value);
            }
        }
        double variance = (evenSquares + oddSquares) / count();
        return new Summary(mean, Math.sqrt(variance), Math.sqrt(meanSquare), even.and(odd));
    }
}
