package org.initium.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.theory.LayerPrediction;
import org.initium.engine.theory.VarianceMap;

/** Runs each formula of the clinic as printed: He's with ReLU, the others with tanh, on layers that widen and narrow. */
public record ClinicInquiry(long firstSeed, int seeds) implements Inquiry<List<List<Double>>> {
    /** Not all alike, or fan-in and fan-out could be mistaken for each other unseen. */
    private static final NetworkShape SHAPE = NetworkShape.of(100, 300, 100, 300, 100, 300, 100);

    private static final int SAMPLES = 100;

    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public List<List<Double>> part(int index, BooleanSupplier cancelled) {
        List<List<Double>> sizes = new ArrayList<>();
        for (ClinicFormula formula : ClinicFormula.values()) {
            SignalRun run = new SignalStudy(spec(formula)).run(firstSeed + index, cancelled);
            sizes.add(run.layers().stream()
                    .map(layer -> layer.activations().rms())
                    .toList());
        }
        return sizes;
    }

    @Override
    public ClinicFinding conclude(List<List<List<Double>>> parts) {
        List<ClinicFormula> formulas = List.of(ClinicFormula.values());
        return new ClinicFinding(formulas.stream()
                .map(formula -> new ClinicFinding.Case(formula, mean(parts, formulas.indexOf(formula)), meant(formula)))
                .toList());
    }

    private static SignalSpec spec(ClinicFormula formula) {
        return new SignalSpec(SHAPE, activation(formula), formula, BiasRule.ZERO, SAMPLES, false, SignalSpec.BINS);
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

    private static List<Double> mean(List<List<List<Double>>> parts, int formula) {
        List<Double> mean = new ArrayList<>();
        for (int layer = 0; layer <= SHAPE.depth(); layer++) {
            int at = layer;
            mean.add(parts.stream()
                    .mapToDouble(part -> part.get(formula).get(at))
                    .average()
                    .orElse(Double.NaN));
        }
        return mean;
    }
}
