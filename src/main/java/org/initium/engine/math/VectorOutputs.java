package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.GT;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;
import org.initium.engine.network.Loss;

/** Predictions minus targets, a vector at a time, in methods too long to be inlined for the reason given at {@link VectorActivations}. */
final class VectorOutputs implements OutputKernel {
    @Override
    public void delta(
            Loss loss,
            int outputs,
            float[] z,
            int zStride,
            float[] y,
            int yAt,
            int yStride,
            float[] share,
            int shareAt,
            int width,
            float[] check,
            int checkAt) {
        switch (loss) {
            case BINARY_CROSS_ENTROPY -> {
                for (int j = 0; j < outputs; j++) {
                    int at = j * zStride;
                    int target = yAt + j * yStride;
                    FloatVector bad = FloatVector.fromArray(SPECIES, check, checkAt);
                    for (int s = 0; s < width; s += LANES) {
                        FloatVector x = FloatVector.fromArray(SPECIES, z, at + s);
                        bad = x.fma(VectorFunctions.of(0), bad);
                        VectorFunctions.sigmoid(x)
                                .sub(FloatVector.fromArray(SPECIES, y, target + s))
                                .mul(FloatVector.fromArray(SPECIES, share, shareAt + s))
                                .intoArray(z, at + s);
                    }
                    // Stored row by row: a sum carried through both loops would be put on the heap at every turn.
                    bad.intoArray(check, checkAt);
                }
            }
            case MEAN_SQUARED_ERROR -> {
                for (int j = 0; j < outputs; j++) {
                    int at = j * zStride;
                    int target = yAt + j * yStride;
                    FloatVector bad = FloatVector.fromArray(SPECIES, check, checkAt);
                    for (int s = 0; s < width; s += LANES) {
                        FloatVector x = FloatVector.fromArray(SPECIES, z, at + s);
                        bad = x.fma(VectorFunctions.of(0), bad);
                        x.sub(FloatVector.fromArray(SPECIES, y, target + s))
                                .mul(FloatVector.fromArray(SPECIES, share, shareAt + s))
                                .intoArray(z, at + s);
                    }
                    // Stored row by row: a sum carried through both loops would be put on the heap at every turn.
                    bad.intoArray(check, checkAt);
                }
            }
            case SOFTMAX_CROSS_ENTROPY -> {
                for (int s = 0; s < width; s += LANES) {
                    softmax(outputs, z, s, zStride, y, yAt + s, yStride, share, shareAt + s, check, checkAt);
                }
            }
        }
    }

    private static void softmax(
            int outputs,
            float[] z,
            int at,
            int zStride,
            float[] y,
            int yAt,
            int yStride,
            float[] share,
            int shareAt,
            float[] check,
            int checkAt) {
        FloatVector max = FloatVector.fromArray(SPECIES, z, at);
        FloatVector bad = FloatVector.fromArray(SPECIES, check, checkAt);
        for (int j = 0; j < outputs; j++) {
            FloatVector x = FloatVector.fromArray(SPECIES, z, at + j * zStride);
            bad = x.fma(VectorFunctions.of(0), bad);
            max = max.blend(x, x.compare(GT, max));
        }
        bad.intoArray(check, checkAt);
        FloatVector sum = VectorFunctions.of(0);
        for (int j = 0; j < outputs; j++) {
            FloatVector e = VectorFunctions.exp(
                    FloatVector.fromArray(SPECIES, z, at + j * zStride).sub(max));
            e.intoArray(z, at + j * zStride);
            sum = sum.add(e);
        }
        FloatVector scale = VectorFunctions.of(1).div(sum);
        FloatVector weight = FloatVector.fromArray(SPECIES, share, shareAt);
        for (int j = 0; j < outputs; j++) {
            FloatVector.fromArray(SPECIES, z, at + j * zStride)
                    .mul(scale)
                    .sub(FloatVector.fromArray(SPECIES, y, yAt + j * yStride))
                    .mul(weight)
                    .intoArray(z, at + j * zStride);
        }
    }

    @Override
    public void deltaRows(
            Loss loss, int samples, int outputs, int row, float[] z, float[] y, float[] shares, float[] check) {
        if (loss != Loss.SOFTMAX_CROSS_ENTROPY) {
            // Element by element it does not matter what a row holds.
            delta(loss, samples, z, row, y, 0, row, shares, 0, row, check, 0);
            return;
        }
        for (int at = 0; at < samples * row; at += row) {
            softmaxRow(outputs, row, z, at, y, shares, check);
        }
    }

    private static void softmaxRow(int outputs, int row, float[] z, int at, float[] y, float[] shares, float[] check) {
        float max = z[at];
        for (int j = 0; j < outputs; j++) {
            check[0] += z[at + j] * 0;
            max = Math.max(max, z[at + j]);
        }
        for (int j = 0; j < row; j += LANES) {
            VectorFunctions.exp(FloatVector.fromArray(SPECIES, z, at + j).sub(max))
                    .intoArray(z, at + j);
        }
        float sum = 0;
        for (int j = 0; j < outputs; j++) {
            sum += z[at + j];
        }
        FloatVector scale = VectorFunctions.of(1 / sum);
        for (int j = 0; j < row; j += LANES) {
            // Where there is no output e^(0 - max) may be huge: it is blended away, not multiplied by 0.
            FloatVector share = FloatVector.fromArray(SPECIES, shares, j);
            FloatVector delta = FloatVector.fromArray(SPECIES, z, at + j)
                    .mul(scale)
                    .sub(FloatVector.fromArray(SPECIES, y, at + j))
                    .mul(share);
            VectorFunctions.of(0).blend(delta, share.compare(GT, 0)).intoArray(z, at + j);
        }
    }
}
