package org.initium.engine.textbook;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.initium.engine.data.Dataset;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.Regularizer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;

/** A run in double: batch by batch, parameter by parameter. */
final class TextbookTrainer {
    private final ExperimentSpec spec;
    private final Dataset train;
    private final double[] parameters;
    private final TextbookNetwork network;
    private final TextbookRule[] rules;
    private final int batch;
    private final int perEpoch;
    private long step;

    TextbookTrainer(ExperimentSpec spec, Dataset train, float[] initialParameters) {
        this.spec = spec;
        this.train = train;
        this.parameters = new double[initialParameters.length];
        Arrays.setAll(parameters, i -> initialParameters[i]);
        this.network = new TextbookNetwork(spec.shape(), spec.activation(), spec.loss(), parameters);
        this.rules = Stream.generate(() -> TextbookRule.of(spec.optimizer()))
                .limit(parameters.length)
                .toArray(TextbookRule[]::new);
        this.batch = spec.batch() == ExperimentSpec.FULL_BATCH ? train.size() : Math.min(spec.batch(), train.size());
        this.perEpoch = (int) Math.ceil((double) train.size() / batch);
    }

    void step() {
        long epoch = step / perEpoch;
        double rate = spec.optimizer().rate() * spec.schedule().factor(epoch);
        double[] gradient = network.gradient(nextBatch(epoch));
        shrinkWeights(rate);
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += rules[i].change(gradient[i], rate);
        }
        step++;
    }

    double[] parameters() {
        return parameters.clone();
    }

    double cost() {
        return network.cost(train);
    }

    private Dataset nextBatch(long epoch) {
        int from = (int) (step % perEpoch) * batch;
        return train.rows(order(epoch), from, Math.min(train.size(), from + batch));
    }

    /** Fisher and Yates, inside out, from the stream of this epoch. */
    private int[] order(long epoch) {
        int[] order = new int[train.size()];
        RandomGenerator draws = new Streams(spec.seed()).batches(epoch);
        for (int i = 0; i < order.length; i++) {
            int j = spec.shuffle() && perEpoch > 1 ? draws.nextInt(i + 1) : i;
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** Nielsen, chapter 3, eq. 93: w <- (1 - rate lambda/N) w, biases not. */
    private void shrinkWeights(double rate) {
        if (spec.regularizer() instanceof Regularizer.L2 l2) {
            NetworkShape shape = spec.shape();
            for (int layer = 1; layer <= shape.depth(); layer++) {
                for (int i = shape.weightOffset(layer); i < shape.biasOffset(layer); i++) {
                    parameters[i] *= 1 - rate * l2.lambda() / train.size();
                }
            }
        }
    }
}
