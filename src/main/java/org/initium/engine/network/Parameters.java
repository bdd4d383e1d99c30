package org.initium.engine.network;

/** An immutable copy of a network's weights and biases, or of one number for each (their gradients). */
public final class Parameters {
    private final NetworkShape shape;
    private final float[] values;

    /** Copies {@code values}, laid out as {@link NetworkShape} says. */
    public Parameters(NetworkShape shape, float[] values) {
        this(values.clone(), shape);
    }

    private Parameters(float[] values, NetworkShape shape) {
        if (values.length != shape.parameterCount()) {
            throw new IllegalArgumentException("%d values for %d parameters of %s"
                    .formatted(values.length, shape.parameterCount(), shape.sizes()));
        }
        this.shape = shape;
        this.values = values;
    }

    /** The same without copying: nobody may write to {@code values} from now on. */
    public static Parameters keeping(NetworkShape shape, float[] values) {
        return new Parameters(values, shape);
    }

    public NetworkShape shape() {
        return shape;
    }

    public float weight(int layer, int from, int to) {
        return values[shape.weightIndex(layer, from, to)];
    }

    public float bias(int layer, int to) {
        return values[shape.biasIndex(layer, to)];
    }

    /** A copy of the flat vector. */
    public float[] toArray() {
        return values.clone();
    }
}
