package org.initium.engine.study.variance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.signal.SignalRun;
import org.initium.engine.study.signal.SignalSpec;
import org.initium.engine.study.signal.SignalStudy;
import org.initium.engine.theory.LayerPrediction;
import org.initium.engine.theory.VarianceMap;

/** Runs each formula of the clinic as printed: He's with ReLU, the others with tanh, on layers that widen and narrow. */
public record ClinicInquiry(long firstSeed, int seeds) implements Inquiry<List<ClinicInquiry.Trial>> {
    /**
     * One formula drawn with one seed.
     *
     * @param weights mean square of the first layer's weights
     * @param sizes root mean square of the activations, layer by layer from the input on
     */
    public record Trial(double weights, List<Double> sizes) {
        public Trial {
            sizes = List.copyOf(sizes);
        }
    }

    /** Not all alike, or fan-in and fan-out could be mistaken for each other unseen. */
    private static final NetworkShape SHAPE = NetworkShape.of(100, 300, 100, 300, 100, 300, 100);

    private static final int SAMPLES = 100;

    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public List<Trial> part(int index, BooleanSupplier cancelled) {
        List<Trial> trials = new ArrayList<>();
        for (ClinicFormula formula : ClinicFormula.values()) {
            SignalRun run = new SignalStudy(spec(formula)).run(firstSeed + index, cancelled);
            List<Double> sizes = run.layers().stream()
                    .map(layer -> layer.activations().rms())
                    .toList();
            double size = run.layers().get(1).weights().rms();
            trials.add(new Trial(size * size, sizes));
        }
        return trials;
    }

    @Override
    public ClinicFinding conclude(List<List<Trial>> parts) {
        List<ClinicFinding.Case> cases = new ArrayList<>();
        List<ClinicFormula> formulas = List.of(ClinicFormula.values());
        for (int i = 0; i < formulas.size(); i++) {
            ClinicFormula formula = formulas.get(i);
            int index = i;
            List<Trial> trials = parts.stream().map(part -> part.get(index)).toList();
            double meant = formula.meantVariance(SHAPE.fanIn(1), SHAPE.fanOut(1));
            double drawn = trials.stream().mapToDouble(Trial::weights).average().orElse(Double.NaN);
            cases.add(new ClinicFinding.Case(formula, Math.sqrt(drawn / meant), mean(trials), meant(formula)));
        }
        return new ClinicFinding(cases);
    }

    private static SignalSpec spec(ClinicFormula formula) {
        return new SignalSpec(
                SHAPE, activation(formula), formula, BiasRule.ZERO, SAMPLES, false, LayerDetail.EVERYTHING);
    }

    private static Activation activation(ClinicFormula formula) {
        return formula == ClinicFormula.HE_NORMAL || formula == ClinicFormula.HE_UNIFORM
                ? Activation.RELU
                : Activation.TANH;
    }

    private static List<Double> meant(ClinicFormula formula) {
        VarianceMap map = VarianceMap.of(SHAPE, activation(formula), formula::meantVariance, BiasRule.ZERO, false);
        return map.layers().stream().map(LayerPrediction::aRms).toList();
    }

    private static List<Double> mean(List<Trial> trials) {
        List<Double> mean = new ArrayList<>();
        for (int layer = 0; layer <= SHAPE.depth(); layer++) {
            int at = layer;
            mean.add(trials.stream()
                    .mapToDouble(trial -> trial.sizes().get(at))
                    .average()
                    .orElse(Double.NaN));
        }
        return mean;
    }
}
