package org.initium.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptimizerTest {
    private static final int SIZE = 37;

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.OptimizerSpec#all")
    void restoredStateGoesOnBitForBit(OptimizerSpec spec) {
        Optimizer first = spec.create(SIZE);
        float[] parameters = new float[SIZE];
        run(first, parameters, 0, 50);
        float[] state = first.state();
        float[] resumed = parameters.clone();
        Optimizer second = spec.create(SIZE);
        second.restore(state);
        run(first, parameters, 50, 80);
        run(second, resumed, 50, 80);
        assertThat(resumed).containsExactly(parameters);
        assertThat(second.state()).containsExactly(first.state());
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.OptimizerSpec#all")
    void savedStateIsACopy(OptimizerSpec spec) {
        Optimizer optimizer = spec.create(SIZE);
        run(optimizer, new float[SIZE], 0, 3);
        float[] saved = optimizer.state();
        float[] copy = saved.clone();
        run(optimizer, new float[SIZE], 3, 6);
        assertThat(saved).containsExactly(copy);
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.OptimizerSpec#all")
    void rangesTogetherMakeOneStep(OptimizerSpec spec) {
        Optimizer whole = spec.create(SIZE);
        Optimizer parts = spec.create(SIZE);
        float[] a = new float[SIZE];
        float[] b = new float[SIZE];
        for (int step = 0; step < 5; step++) {
            float[] gradient = gradient(step);
            whole.beginStep();
            whole.update(a, gradient, 0, SIZE, spec.rate());
            parts.beginStep();
            parts.update(b, gradient, 0, 10, spec.rate());
            parts.update(b, gradient, 10, SIZE, spec.rate());
        }
        assertThat(b).containsExactly(a);
    }

    @Test
    void gradientDescentGoesDownhillByRateTimesGradient() {
        float[] parameters = {1, 2};
        step(new OptimizerSpec.GradientDescent(0.5), parameters, 4, -2);
        assertThat(parameters).containsExactly(-1, 3);
    }

    @Test
    void momentumGathersSpeed() {
        Optimizer optimizer = new OptimizerSpec.Momentum(0.1, 0.5).create(1);
        float[] parameters = {0};
        for (int step = 0; step < 3; step++) {
            optimizer.update(parameters, new float[] {1}, 0, 1, 0.1);
        }
        // Velocities 1, 1.5, 1.75.
        assertThat((double) parameters[0]).isCloseTo(-0.425, within(1e-7));
    }

    @Test
    void nesterovLooksOneStepAhead() {
        Optimizer optimizer = new OptimizerSpec.Nesterov(0.1, 0.5).create(1);
        float[] parameters = {0};
        for (int step = 0; step < 2; step++) {
            optimizer.update(parameters, new float[] {1}, 0, 1, 0.1);
        }
        // Moves 1 + 0.5, then 1 + 0.75.
        assertThat((double) parameters[0]).isCloseTo(-0.325, within(1e-7));
    }

    @Test
    void rmsPropDividesByTheRootOfTheMeanSquare() {
        float[] parameters = {0, 0};
        step(new OptimizerSpec.RmsProp(0.1, 0.75, 1e-8), parameters, 100, -0.01f);
        // The first mean square is 0.25 g^2, whatever the size of g.
        assertThat((double) parameters[0]).isCloseTo(-0.2, within(1e-7));
        assertThat((double) parameters[1]).isCloseTo(0.2, within(1e-6));
    }

    @Test
    void firstStepOfAdamIsTheRateItself() {
        float[] parameters = {0, 0};
        step(new OptimizerSpec.Adam(0.001, 0.9, 0.999, 1e-8), parameters, 100, -0.01f);
        assertThat((double) parameters[0]).isCloseTo(-0.001, within(1e-9));
        assertThat((double) parameters[1]).isCloseTo(0.001, within(1e-8));
    }

    @Test
    void stepCountOfAdamSurvivesBeyondTheIntegersOfFloat() {
        Optimizer optimizer = new OptimizerSpec.Adam(0.001, 0.9, 0.999, 1e-8).create(1);
        float[] state = optimizer.state();
        state[2] = 3;
        state[3] = (1 << 24) - 1;
        optimizer.restore(state);
        assertThat(optimizer.state()).containsExactly(state);
        optimizer.beginStep();
        assertThat(optimizer.state()).containsExactly(0, 0, 4, 0);
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.OptimizerSpec#all")
    void stateOfAnotherSizeIsRefused(OptimizerSpec spec) {
        assertThatThrownBy(() -> spec.create(SIZE).restore(new float[5])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("org.initium.engine.optimizer.OptimizerSpec#all")
    void idLeadsBack(OptimizerSpec spec) {
        assertThat(OptimizerSpec.parse(spec.id())).isEqualTo(spec);
        assertThat(OptimizerSpec.parse(spec.id()).withRate(0.3).rate()).isEqualTo(0.3);
        assertThat(spec.withRate(0.3).id()).isEqualTo(spec.id());
    }

    @Test
    void numbersMayBeLeftOut() {
        assertThat(OptimizerSpec.parse("adam")).isEqualTo(new OptimizerSpec.Adam(0.001, 0.9, 0.999, 1e-8));
        assertThat(OptimizerSpec.parse("adam:0.5")).isEqualTo(new OptimizerSpec.Adam(0.001, 0.5, 0.999, 1e-8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"momentum:1", "momentum:-0.1", "adam:0.9:2", "rmsprop:0.9:0", "gradient-descent:1", "sgd"})
    void badRulesAreRefused(String id) {
        assertThatThrownBy(() -> OptimizerSpec.parse(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void badRatesAreRefused(double rate) {
        for (OptimizerSpec spec : OptimizerSpec.all()) {
            assertThatThrownBy(() -> spec.withRate(rate)).hasMessageStartingWith("learning rate must be above 0");
        }
    }

    private static void step(OptimizerSpec spec, float[] parameters, float... gradient) {
        Optimizer optimizer = spec.create(parameters.length);
        optimizer.beginStep();
        optimizer.update(parameters, gradient, 0, parameters.length, spec.rate());
    }

    private static void run(Optimizer optimizer, float[] parameters, int from, int to) {
        for (int step = from; step < to; step++) {
            optimizer.beginStep();
            optimizer.update(parameters, gradient(step), 0, parameters.length, 0.01);
        }
    }

    private static float[] gradient(int step) {
        RandomGenerator draws = new Well19937c(step);
        float[] gradient = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            gradient[i] = (float) draws.nextGaussian();
        }
        return gradient;
    }
}
