package org.initium.engine.math;

import java.util.Optional;
import org.initium.engine.data.InputRows;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;

/**
 * A network of wide layers with units in the lanes: rows of weights, and of each sample's signals, are padded to whole vectors. The first layer skips
 * zero inputs when there are many.
 */
public final class UnitLanes implements BatchKernel {
    private final UnitLaneKernel products;
    private final DenseLayer[] layers;
    private final PaddedParameters parameters;
    private final WeightScale scale = new WeightScale();
    private final WidePass pass;

    /** There once they are asked for: plain descent needs none. */
    private Optional<PaddedParameters> gradients = Optional.empty();

    private float decay;

    /** @param samples in the training set, which {@code batch} of them at a time go through */
    public UnitLanes(Kernels kernels, NetworkShape shape, Activation activation, Loss loss, int samples, int batch) {
        this.products = kernels.unitLanes();
        this.layers = DenseLayer.padded(shape, kernels);
        this.parameters = new PaddedParameters(layers);
        this.pass = new WidePass(kernels, layers, activation, loss, samples, batch);
    }

    @Override
    public float[] parameters() {
        return parameters.values;
    }

    @Override
    public int size() {
        return parameters.size;
    }

    @Override
    public float[] gradients() {
        return gradientRoom().values;
    }

    @Override
    public void load(float[] flat, double weightScale) {
        parameters.load(flat);
        scale.set(weightScale);
    }

    @Override
    public double store(float[] flat) {
        parameters.store(flat);
        return scale.value();
    }

    @Override
    public void set(int flatIndex, float value) {
        fold();
        parameters.values[parameters.index(flatIndex)] = value;
        parameters.bound.forget();
    }

    @Override
    public void share(Crew members) {
        pass.share(members);
    }

    @Override
    public void arrange(InputRows inputs, float[] targets, int[] order) {
        pass.batches.arrange(inputs, targets, order);
    }

    @Override
    public void setDecay(float share) {
        decay = share;
    }

    /** Only descent here ever scales the weights, and who descends asks for no gradient: the scale is 1. */
    @Override
    public boolean gradient(int batch) {
        PaddedParameters to = gradientRoom();
        pass.propagate(parameters, scale.factor(), batch);
        to.clear();
        pass.update(to, 1, 1);
        return pass.isCheckPassed();
    }

    private PaddedParameters gradientRoom() {
        if (gradients.isEmpty()) {
            gradients = Optional.of(new PaddedParameters(layers));
        }
        return gradients.get();
    }

    @Override
    public void shrink() {
        fold();
        for (int layer = 0; layer < layers.length; layer++) {
            shrink(layer);
        }
    }

    @Override
    public boolean descend(int batch, float rate) {
        pass.propagate(parameters, scale.factor(), batch);
        if (decay != 0) {
            if (pass.batches.sparse.isEmpty() || !scale.shrink(decay)) {
                shrink(0);
            }
            for (int layer = 1; layer < layers.length; layer++) {
                shrink(layer);
            }
        }
        pass.update(parameters, -rate, (float) (1 / scale.value()));
        if (scale.isSmall()) {
            fold();
        }
        return pass.isCheckPassed();
    }

    @Override
    public int misclassified() {
        return pass.misclassified();
    }

    @Override
    public boolean isFinite() {
        return pass.isFinite(parameters);
    }

    private void shrink(int layer) {
        products.shrink(parameters.values, layers[layer].weights(), layers[layer].in() * layers[layer].row(), decay);
    }

    private void fold() {
        if (scale.value() != 1) {
            products.scale(parameters.values, layers[0].weights(), layers[0].in() * layers[0].row(), scale.factor());
            scale.set(1);
            parameters.bound.forget();
        }
    }
}
