package org.initium.engine.training;

import java.util.List;
import java.util.Optional;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.initium.engine.probe.DecisionGrid;
import org.initium.engine.probe.Evaluation;
import org.initium.engine.probe.LayerProbe;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.probe.PlaneProbe;
import org.initium.engine.probe.Propagation;
import org.initium.engine.probe.Score;
import org.initium.engine.probe.UnitMaps;

/** Looks at a network without touching its training: has its own buffers, draws nothing. */
final class Observer {
    private final ExperimentSpec spec;
    private final TrainTest data;
    private final NetworkShape shape;
    private final Propagation pass;
    private final Evaluation evaluation;
    private final Optional<PlaneProbe> planeProbe;

    Observer(ExperimentSpec spec, TrainTest data) {
        this.spec = spec;
        this.data = data;
        this.shape = spec.shape();
        this.pass = Propagation.of(shape, spec.activation(), spec.loss());
        this.evaluation = new Evaluation(shape, spec.activation(), spec.loss());
        this.planeProbe = shape.inputs() == 2
                ? Optional.of(new PlaneProbe(Propagation.of(shape, spec.activation(), spec.loss())))
                : Optional.empty();
    }

    Score train(float[] parameters, int samples) {
        return evaluation.score(parameters, data.train(), samples);
    }

    Score test(float[] parameters, int samples) {
        return data.hasTest() ? evaluation.score(parameters, data.test(), samples) : Score.NONE;
    }

    Score score(float[] parameters, Dataset set, int samples) {
        return evaluation.score(parameters, set, samples);
    }

    Snapshot snapshot(
            float[] parameters,
            long step,
            double epoch,
            CostCurve curve,
            Optional<Divergence> divergence,
            ProbePlan plan) {
        Score train = train(parameters, data.train().size());
        Score test = test(parameters, data.test().size());
        List<LayerStats> layers = layers(parameters, plan.bins());
        Plane plane = data.train().plane();
        return new Snapshot(
                spec,
                data,
                step,
                epoch,
                train.cost(),
                test.cost(),
                train.accuracy(),
                test.accuracy(),
                new Parameters(shape, parameters),
                new Parameters(shape, pass.gradient()),
                curve,
                layers,
                grid(parameters, plane, plan.gridSide()),
                unitMaps(parameters, plane, plan.unitMapSide()),
                divergence);
    }

    private List<LayerStats> layers(float[] parameters, int bins) {
        if (bins == 0) {
            return List.of();
        }
        int samples = Math.min(Trainer.PROBE_SAMPLES, data.train().size());
        pass.forward(parameters, data.train().inputs(), 0, samples);
        pass.backward(data.train().targets(), 0);
        return LayerProbe.layers(pass, spec.activation(), spec.loss(), parameters, bins);
    }

    private Optional<DecisionGrid> grid(float[] parameters, Plane plane, int side) {
        return side == 0 ? Optional.empty() : planeProbe.map(probe -> probe.grid(parameters, plane, side));
    }

    private Optional<UnitMaps> unitMaps(float[] parameters, Plane plane, int side) {
        return side == 0 ? Optional.empty() : planeProbe.map(probe -> probe.unitMaps(parameters, plane, side));
    }
}
