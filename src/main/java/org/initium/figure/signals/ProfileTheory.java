package org.initium.figure.signals;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.initium.engine.study.Spread;
import org.initium.engine.study.signal.LayerProfile;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.theory.LinearChain;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.formula.ChainFormulas;
import org.initium.figure.scene.Scene;

/**
 * What fresh weights should do to signals and gradients, layer by layer (0, the input, to the last hidden layer). Gradients are relative
 * to their size at the last hidden layer.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one frame and is compared by nobody
record ProfileTheory(Line signal, Line dJda, double[] dJdz, double[] dJdW, int seeds, boolean absoluteSignal) {
    /**
     * A prediction and the band of measured seeds.
     *
     * @param low lower edges of the band in which most seeds lie; NaN where there is none
     * @param high its upper edges
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Line(double[] theory, double[] low, double[] high) {
        boolean hasBand() {
            return low.length > 1 && Double.isFinite(low[low.length - 1]);
        }
    }

    private static final double DEVIATIONS = 2;

    static Optional<ProfileTheory> of(Scene.Arm arm) {
        ExperimentSpec spec = arm.snapshot().spec();
        if (ChainFormulas.closed(spec)) {
            return Optional.of(of(ChainFormulas.chain(spec)));
        }
        return arm.finding(SignalProfile.class)
                .filter(profile -> profile.layers().size() == spec.shape().depth())
                .map(ProfileTheory::of);
    }

    private static ProfileTheory of(LinearChain chain) {
        int layers = chain.hidden() + 1;
        double[] signal = new double[layers];
        double[] byActivation = new double[layers];
        double[] byWeights = new double[layers];
        for (int l = 0; l < layers; l++) {
            signal[l] = chain.signal(l);
            byActivation[l] = chain.gradientByActivation(l);
            byWeights[l] = l == 0 ? Double.NaN : 1;
        }
        double[] none = new double[0];
        return new ProfileTheory(
                new Line(signal, none, none), new Line(byActivation, none, none), byActivation, byWeights, 0, false);
    }

    private static ProfileTheory of(SignalProfile profile) {
        int seeds = profile.runs().size();
        double[] signalLow = each(profile, layer -> edge(layer.aStd(), -DEVIATIONS));
        double[] signalHigh = each(profile, layer -> edge(layer.aStd(), DEVIATIONS));
        double[] backLow = each(
                profile, layer -> layer.dJda().mean() / Math.pow(layer.dJda().factor(), DEVIATIONS));
        double[] backHigh = each(
                profile, layer -> layer.dJda().mean() * Math.pow(layer.dJda().factor(), DEVIATIONS));
        return new ProfileTheory(
                new Line(each(profile, layer -> layer.theory().aStd()), signalLow, signalHigh),
                new Line(each(profile, layer -> layer.theory().dJdaRms()), backLow, backHigh),
                relative(each(profile, layer -> layer.theory().dJdzRms())),
                relative(each(profile, layer -> layer.theory().dJdWRms(1))),
                seeds,
                true);
    }

    private static double edge(Spread spread, double deviations) {
        return spread.mean() + deviations * spread.sd();
    }

    private static double[] each(SignalProfile profile, ToDoubleFunction<LayerProfile> quantity) {
        return profile.layers().stream().mapToDouble(quantity).toArray();
    }

    private static double[] relative(double[] values) {
        return scaled(values, 1 / values[values.length - 1]);
    }

    static double[] scaled(double[] values, double factor) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }
}
