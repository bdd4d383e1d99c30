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
    private final double variance;
    private final double largest;

    /** {@code rows} rows of {@code columns} floats, {@code stride} apart from {@code offset} on. */
    Values(float[] array, int offset, int rows, int columns, int stride) {
        this.array = array;
        this.offset = offset;
        this.rows = rows;
        this.columns = columns;
        this.stride = stride;
        // The variance is taken about one of the values: where all are large and much alike, as in a saturated layer,
        // that about 0 would cancel.
        double origin = count() == 0 ? 0 : array[offset];
        double sum = 0;
        double squares = 0;
        double distances = 0;
        float top = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = offset + r * stride, end = i + columns; i < end; i++) {
                float value = array[i];
                sum += value;
                squares += (double) value * value;
                distances += (value - origin) * (value - origin);
                float size = Math.abs(value);
                if (size > top && size < Float.POSITIVE_INFINITY) {
                    top = size;
                }
            }
        }
        this.mean = sum / count();
        this.meanSquare = squares / count();
        this.variance = Math.max(0, distances / count() - (mean - origin) * (mean - origin));
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

    /** Without a histogram. */
    Summary summary() {
        return summary(Histogram.NONE);
    }

    Summary summary(Range range, int bins) {
        // Neighbours are counted apart: two that fall into one bin would wait for each other.
        Histogram.Tally even = new Histogram.Tally(range.min(), range.max(), bins);
        Histogram.Tally odd = new Histogram.Tally(range.min(), range.max(), bins);
        for (int r = 0; r < rows; r++) {
            int i = offset + r * stride;
            int end = i + columns;
            for (; i + 1 < end; i += 2) {
                even.add(array[i]);
                odd.add(array[i + 1]);
            }
            if (i < end) {
                even.add(array[i]);
            }
        }
        return summary(even.and(odd));
    }

    private Summary summary(Histogram histogram) {
        return new Summary(mean, Math.sqrt(variance), Math.sqrt(meanSquare), histogram);
    }
}
