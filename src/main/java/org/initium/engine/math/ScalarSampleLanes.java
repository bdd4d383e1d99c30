package org.initium.engine.math;

/** The same products one number at a time; a vector has one lane. */
final class ScalarSampleLanes implements SampleLaneKernel {
    @Override
    public void weigh(
            float[] parameters, DenseLayer layer, float[] a, int aAt, int aStride, float[] z, int stride, int width) {
        for (int j = 0; j < layer.out(); j++) {
            for (int s = 0; s < width; s++) {
                float sum = parameters[layer.biases() + j];
                for (int i = 0; i < layer.in(); i++) {
                    sum += a[aAt + i * aStride + s] * parameters[layer.weights() + i * layer.row() + j];
                }
                z[j * stride + s] = sum;
            }
        }
    }

    @Override
    public void back(
            float[] parameters, DenseLayer layer, float[] dz, float[] slope, float[] below, int stride, int width) {
        for (int i = 0; i < layer.in(); i++) {
            for (int s = 0; s < width; s++) {
                float sum = 0;
                for (int j = 0; j < layer.out(); j++) {
                    sum += dz[j * stride + s] * parameters[layer.weights() + i * layer.row() + j];
                }
                below[i * stride + s] = sum * slope[i * stride + s];
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
        for (int j = 0; j < layer.out(); j++) {
            for (int i = 0; i < layer.in(); i++) {
                float sum = 0;
                for (int s = 0; s < width; s++) {
                    sum += a[aAt + i * aStride + s] * dz[j * stride + s];
                }
                add(partial, layer.weights() + i * layer.row() + j, sum, first);
            }
            float sum = 0;
            for (int s = 0; s < width; s++) {
                sum += dz[j * stride + s];
            }
            add(partial, layer.biases() + j, sum, first);
        }
    }

    private static void add(float[] partial, int at, float sum, boolean first) {
        partial[at] = first ? sum : partial[at] + sum;
    }

    @Override
    public void fold(float[] partial, int count) {
        // With one lane the partial sums are the sums.
    }

    @Override
    public float descend(float[] parameters, float[] decay, float[] gradient, float rate, int count) {
        float check = 0;
        for (int i = 0; i < count; i++) {
            parameters[i] = parameters[i] - decay[i] * parameters[i] - rate * gradient[i];
            check += parameters[i] * 0;
        }
        return check;
    }

    @Override
    public void shrink(float[] parameters, float[] decay, int count) {
        for (int i = 0; i < count; i++) {
            parameters[i] -= decay[i] * parameters[i];
        }
    }
}
