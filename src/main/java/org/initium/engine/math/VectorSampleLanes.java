package org.initium.engine.math;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.initium.engine.math.VectorFunctions.LANES;
import static org.initium.engine.math.VectorFunctions.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/** Four units at a time, so that each load of a signal serves four sums that do not wait for each other. */
final class VectorSampleLanes implements SampleLaneKernel {
    @Override
    public void weigh(
            float[] parameters, DenseLayer layer, float[] a, int aAt, int aStride, float[] z, int stride, int width) {
        int in = layer.in();
        int out = layer.out();
        for (int s = 0; s < width; s += LANES) {
            int j = 0;
            for (; j + 4 <= out; j += 4) {
                int b = layer.biases() + j;
                FloatVector z0 = VectorFunctions.of(parameters[b]);
                FloatVector z1 = VectorFunctions.of(parameters[b + 1]);
                FloatVector z2 = VectorFunctions.of(parameters[b + 2]);
                FloatVector z3 = VectorFunctions.of(parameters[b + 3]);
                int w = layer.weights() + j;
                int x = aAt + s;
                for (int i = 0; i < in; i++) {
                    FloatVector v = FloatVector.fromArray(SPECIES, a, x);
                    z0 = v.fma(VectorFunctions.of(parameters[w]), z0);
                    z1 = v.fma(VectorFunctions.of(parameters[w + 1]), z1);
                    z2 = v.fma(VectorFunctions.of(parameters[w + 2]), z2);
                    z3 = v.fma(VectorFunctions.of(parameters[w + 3]), z3);
                    x += aStride;
                    w += out;
                }
                int at = j * stride + s;
                z0.intoArray(z, at);
                z1.intoArray(z, at + stride);
                z2.intoArray(z, at + 2 * stride);
                z3.intoArray(z, at + 3 * stride);
            }
            for (; j < out; j++) {
                FloatVector sum = VectorFunctions.of(parameters[layer.biases() + j]);
                int w = layer.weights() + j;
                int x = aAt + s;
                for (int i = 0; i < in; i++) {
                    sum = FloatVector.fromArray(SPECIES, a, x).fma(VectorFunctions.of(parameters[w]), sum);
                    x += aStride;
                    w += out;
                }
                sum.intoArray(z, j * stride + s);
            }
        }
    }

    @Override
    public void back(
            float[] parameters, DenseLayer layer, float[] dz, float[] slope, float[] below, int stride, int width) {
        int in = layer.in();
        int out = layer.out();
        for (int s = 0; s < width; s += LANES) {
            int i = 0;
            for (; i + 4 <= in; i += 4) {
                FloatVector d0 = VectorFunctions.of(0);
                FloatVector d1 = d0;
                FloatVector d2 = d0;
                FloatVector d3 = d0;
                int w = layer.weights() + i * out;
                int x = s;
                for (int j = 0; j < out; j++) {
                    FloatVector v = FloatVector.fromArray(SPECIES, dz, x);
                    d0 = v.fma(VectorFunctions.of(parameters[w]), d0);
                    d1 = v.fma(VectorFunctions.of(parameters[w + out]), d1);
                    d2 = v.fma(VectorFunctions.of(parameters[w + 2 * out]), d2);
                    d3 = v.fma(VectorFunctions.of(parameters[w + 3 * out]), d3);
                    x += stride;
                    w++;
                }
                int at = i * stride + s;
                d0.mul(FloatVector.fromArray(SPECIES, slope, at)).intoArray(below, at);
                d1.mul(FloatVector.fromArray(SPECIES, slope, at + stride)).intoArray(below, at + stride);
                d2.mul(FloatVector.fromArray(SPECIES, slope, at + 2 * stride)).intoArray(below, at + 2 * stride);
                d3.mul(FloatVector.fromArray(SPECIES, slope, at + 3 * stride)).intoArray(below, at + 3 * stride);
            }
            for (; i < in; i++) {
                FloatVector sum = VectorFunctions.of(0);
                int w = layer.weights() + i * out;
                int x = s;
                for (int j = 0; j < out; j++) {
                    sum = FloatVector.fromArray(SPECIES, dz, x).fma(VectorFunctions.of(parameters[w + j]), sum);
                    x += stride;
                }
                int at = i * stride + s;
                sum.mul(FloatVector.fromArray(SPECIES, slope, at)).intoArray(below, at);
            }
        }
    }

    @Override
    public void gather(
            DenseLayer layer,
            float[] a,
            int aAt,
            int aStride,
            float[] dz,
            float[] partial,
            int stride,
            int width,
            boolean first) {
        int in = layer.in();
        int out = layer.out();
        int j = 0;
        for (; j + 4 <= out; j += 4) {
            for (int i = 0; i < in; i++) {
                gatherFour(
                        a,
                        aAt + i * aStride,
                        dz,
                        j * stride,
                        partial,
                        layer.weights() + i * out + j,
                        stride,
                        width,
                        first);
            }
        }
        for (; j < out; j++) {
            for (int i = 0; i < in; i++) {
                gatherOne(a, aAt + i * aStride, dz, j * stride, partial, layer.weights() + i * out + j, width, first);
            }
        }
        for (j = 0; j < out; j++) {
            gatherBias(dz, j * stride, partial, layer.biases() + j, width, first);
        }
    }

    private static void gatherFour(
            float[] a, int x, float[] dz, int d, float[] partial, int parameter, int stride, int width, boolean first) {
        int p = parameter * LANES;
        FloatVector g0 = VectorFunctions.of(0);
        FloatVector g1 = g0;
        FloatVector g2 = g0;
        FloatVector g3 = g0;
        if (!first) {
            g0 = FloatVector.fromArray(SPECIES, partial, p);
            g1 = FloatVector.fromArray(SPECIES, partial, p + LANES);
            g2 = FloatVector.fromArray(SPECIES, partial, p + 2 * LANES);
            g3 = FloatVector.fromArray(SPECIES, partial, p + 3 * LANES);
        }
        for (int s = 0; s < width; s += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, a, x + s);
            g0 = v.fma(FloatVector.fromArray(SPECIES, dz, d + s), g0);
            g1 = v.fma(FloatVector.fromArray(SPECIES, dz, d + stride + s), g1);
            g2 = v.fma(FloatVector.fromArray(SPECIES, dz, d + 2 * stride + s), g2);
            g3 = v.fma(FloatVector.fromArray(SPECIES, dz, d + 3 * stride + s), g3);
        }
        g0.intoArray(partial, p);
        g1.intoArray(partial, p + LANES);
        g2.intoArray(partial, p + 2 * LANES);
        g3.intoArray(partial, p + 3 * LANES);
    }

    private static void gatherOne(
            float[] a, int x, float[] dz, int d, float[] partial, int parameter, int width, boolean first) {
        int p = parameter * LANES;
        FloatVector g = first ? VectorFunctions.of(0) : FloatVector.fromArray(SPECIES, partial, p);
        for (int s = 0; s < width; s += LANES) {
            g = FloatVector.fromArray(SPECIES, a, x + s).fma(FloatVector.fromArray(SPECIES, dz, d + s), g);
        }
        g.intoArray(partial, p);
    }

    private static void gatherBias(float[] dz, int d, float[] partial, int parameter, int width, boolean first) {
        int p = parameter * LANES;
        FloatVector g = first ? VectorFunctions.of(0) : FloatVector.fromArray(SPECIES, partial, p);
        for (int s = 0; s < width; s += LANES) {
            g = g.add(FloatVector.fromArray(SPECIES, dz, d + s));
        }
        g.intoArray(partial, p);
    }

    private static final VectorShuffle<Float>[] SWAPS = swaps();
    private static final VectorMask<Float>[] ODD = odd();

    /**
     * Two vectors become one: lanes whose bit is 0 hold the first's sums of two lanes, the others the second's. After as many stages as a lane's index has bits,
     * lane k holds the sum of vector k. Two stages at a time, as storing and loading again would take longer than the sums.
     */
    @Override
    public void fold(float[] partial, int count) {
        int vectors = count;
        int stage = 0;
        for (; stage + 2 <= SWAPS.length; stage += 2) {
            // The last ones may be joined with what happens to lie behind them; nobody reads those lanes.
            vectors = (vectors + 3) / 4;
            foldFours(partial, vectors, SWAPS[stage], ODD[stage], SWAPS[stage + 1], ODD[stage + 1]);
        }
        if (stage < SWAPS.length) {
            foldPairs(partial, (vectors + 1) / 2, SWAPS[stage], ODD[stage]);
        }
    }

    private static void foldFours(
            float[] partial,
            int fours,
            VectorShuffle<Float> swap,
            VectorMask<Float> odd,
            VectorShuffle<Float> swapNext,
            VectorMask<Float> oddNext) {
        for (int k = 0; k < fours; k++) {
            int at = 4 * k * LANES;
            FloatVector w = FloatVector.fromArray(SPECIES, partial, at);
            FloatVector x = FloatVector.fromArray(SPECIES, partial, at + LANES);
            FloatVector y = FloatVector.fromArray(SPECIES, partial, at + 2 * LANES);
            FloatVector z = FloatVector.fromArray(SPECIES, partial, at + 3 * LANES);
            FloatVector first = w.blend(x, odd).add(x.blend(w, odd).rearrange(swap));
            FloatVector second = y.blend(z, odd).add(z.blend(y, odd).rearrange(swap));
            first.blend(second, oddNext)
                    .add(second.blend(first, oddNext).rearrange(swapNext))
                    .intoArray(partial, k * LANES);
        }
    }

    private static void foldPairs(float[] partial, int pairs, VectorShuffle<Float> swap, VectorMask<Float> odd) {
        for (int k = 0; k < pairs; k++) {
            FloatVector x = FloatVector.fromArray(SPECIES, partial, 2 * k * LANES);
            FloatVector y = FloatVector.fromArray(SPECIES, partial, (2 * k + 1) * LANES);
            x.blend(y, odd).add(y.blend(x, odd).rearrange(swap)).intoArray(partial, k * LANES);
        }
    }

    @SuppressWarnings("unchecked")
    private static VectorShuffle<Float>[] swaps() {
        VectorShuffle<Float>[] swaps = new VectorShuffle[Integer.numberOfTrailingZeros(LANES)];
        for (int stage = 0; stage < swaps.length; stage++) {
            int bit = 1 << stage;
            swaps[stage] = VectorShuffle.fromOp(SPECIES, lane -> lane ^ bit);
        }
        return swaps;
    }

    @SuppressWarnings("unchecked")
    private static VectorMask<Float>[] odd() {
        VectorMask<Float>[] masks = new VectorMask[Integer.numberOfTrailingZeros(LANES)];
        for (int stage = 0; stage < masks.length; stage++) {
            boolean[] bits = new boolean[LANES];
            for (int lane = 0; lane < LANES; lane++) {
                bits[lane] = (lane >> stage & 1) != 0;
            }
            masks[stage] = VectorMask.fromArray(SPECIES, bits, 0);
        }
        return masks;
    }

    @Override
    public float descend(float[] parameters, float[] decay, float[] gradient, float rate, int count) {
        FloatVector check = VectorFunctions.of(0);
        FloatVector step = VectorFunctions.of(-rate);
        for (int i = 0; i < count; i += LANES) {
            FloatVector w = FloatVector.fromArray(SPECIES, parameters, i);
            w = FloatVector.fromArray(SPECIES, decay, i).neg().fma(w, w);
            w = step.fma(FloatVector.fromArray(SPECIES, gradient, i), w);
            check = w.fma(VectorFunctions.of(0), check);
            w.intoArray(parameters, i);
        }
        return check.compare(EQ, 0).allTrue() ? 0 : Float.NaN;
    }

    @Override
    public void shrink(float[] parameters, float[] decay, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector w = FloatVector.fromArray(SPECIES, parameters, i);
            FloatVector.fromArray(SPECIES, decay, i).neg().fma(w, w).intoArray(parameters, i);
        }
    }
}
