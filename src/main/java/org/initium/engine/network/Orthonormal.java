package org.initium.engine.network;

/**
 * Orthonormal rows or columns, whichever are fewer, from any full matrix: the thin factor Q of A = QR with a positive diagonal of R, which is what
 * makes Q of a normal matrix uniformly distributed (Mezzadri 2007). A full decomposition would need max(rows, columns)^2 numbers.
 */
final class Orthonormal {
    private Orthonormal() {}

    /** Replaces the row-major matrix by its orthonormal factor. */
    static void make(double[] matrix, int rows, int columns) {
        boolean tall = rows >= columns;
        int count = tall ? columns : rows;
        int length = tall ? rows : columns;
        double[][] vectors = new double[count][length];
        for (int v = 0; v < count; v++) {
            for (int i = 0; i < length; i++) {
                vectors[v][i] = matrix[tall ? i * columns + v : v * columns + i];
            }
        }
        orthonormalize(vectors);
        for (int v = 0; v < count; v++) {
            for (int i = 0; i < length; i++) {
                matrix[tall ? i * columns + v : v * columns + i] = vectors[v][i];
            }
        }
    }

    /** Modified Gram-Schmidt, each vector twice: once leaves rounding errors, "twice is enough" (Kahan). */
    private static void orthonormalize(double[][] vectors) {
        for (int v = 0; v < vectors.length; v++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int earlier = 0; earlier < v; earlier++) {
                    add(vectors[v], -dot(vectors[v], vectors[earlier]), vectors[earlier]);
                }
            }
            add(vectors[v], 1 / Math.sqrt(dot(vectors[v], vectors[v])) - 1, vectors[v]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }
}
