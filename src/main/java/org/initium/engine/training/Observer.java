package org.initium.engine.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;
import org.initium.engine.math.Crew;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.initium.engine.probe.BatchView;
import org.initium.engine.probe.DecisionGrid;
import org.initium.engine.probe.Evaluation;
import org.initium.engine.probe.Examination;
import org.initium.engine.probe.LayerMoments;
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
    private final Evaluation evaluation;
    private final Optional<PlaneProbe> planeProbe;
    private Crew crew = Crew.ALONE;
    private final Examined train = new Examined();
    private final Examined test = new Examined();
    private Dataset probed;
    private Propagation pass;
    private PlaneView planeView;

    Observer(ExperimentSpec spec, TrainTest data) {
        this.spec = spec;
        this.data = data;
        this.shape = spec.shape();
        this.evaluation = new Evaluation(shape, spec.activation(), spec.loss(), this::pass);
        this.planeProbe = shape.inputs() == 2
                ? Optional.of(new PlaneProbe(Propagation.of(shape, spec.activation(), spec.loss())))
                : Optional.empty();
    }

    void share(Crew members) {
        crew = members;
        planeProbe.ifPresent(probe -> probe.share(crew));
        if (pass != null) {
            pass.share(crew);
        }
    }

    Score train(float[] parameters, long step, int samples) {
        return examineTrain(parameters, step, samples).score();
    }

    Score test(float[] parameters, long step, int samples) {
        return examineTest(parameters, step, samples).score();
    }

    Score score(float[] parameters, Dataset set, int samples) {
        return evaluation.score(parameters, set, samples);
    }

    Examination examineTrain(float[] parameters, long step, int samples) {
        return train.at(step, samples, data.train(), parameters);
    }

    Examination examineTest(float[] parameters, long step, int samples) {
        return data.hasTest() ? test.at(step, samples, data.test(), parameters) : Examination.NONE;
    }

    /** Root mean square of the weights of layers 1 to depth. */
    List<Double> weightRms(float[] parameters) {
        double[] rms = new double[shape.depth()];
        crew.share(rms.length, 1, parameters.length, (from, to, member) -> {
            for (int i = from; i < to; i++) {
                rms[i] = rms(parameters, shape.weightOffset(i + 1), shape.biasOffset(i + 1));
            }
        });
        return Arrays.stream(rms).boxed().toList();
    }

    private static double rms(float[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) values[i] * values[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    /** What was found on one set at the step that was asked about last: curve, epochs and picture ask for much the same. */
    private final class Examined {
        private long step = -1;
        private int samples;
        private Examination found;

        boolean knows(long asked, int wanted) {
            return asked == step && wanted == samples;
        }

        Examination at(long asked, int wanted, Dataset set, float[] parameters) {
            int least = Math.min(wanted, set.size());
            if (!knows(asked, least)) {
                found = evaluation.examine(parameters, set, least);
                step = asked;
                samples = least;
            }
            return found;
        }
    }

    /** {@code parameters} become part of the snapshot: nobody may write to them from now on. */
    Snapshot snapshot(
            float[] parameters,
            long step,
            Batches batches,
            CostCurve curve,
            BatchErrors errors,
            EpochLog epochs,
            Optional<Divergence> divergence,
            ProbePlan plan) {
        int looked = PictureSamples.lookedAt(spec, data.train(), plan);
        int scored = PictureSamples.scored(spec, data.train(), plan.samples());
        boolean lookScores = lookScores(step, looked, scored);
        Score testScore = test(parameters, step, PictureSamples.scored(spec, data.test(), plan.samples()));
        Score trainScore = lookScores ? lookAndScore(parameters, looked, scored) : train(parameters, step, scored);
        Optional<BatchView> batch =
                plan.showsBatchOf(data.train()) ? Optional.of(batch(parameters, step, batches)) : Optional.empty();
        if (looked > 0 && !lookScores) {
            look(parameters, probed(), looked);
        }
        List<LayerStats> layers = plan.looks() ? layers(parameters, plan) : List.of();
        List<LayerMoments> moments = plan.moments() && plan.looks() ? moments(parameters) : List.of();
        PlaneView view = plane(parameters, step, plan);
        Parameters shown = Parameters.keeping(shape, parameters);
        boolean seen = batch.isPresent() || plan.looks();
        return new Snapshot(
                spec,
                data,
                step,
                (double) step / batches.perEpoch(),
                trainScore.cost(),
                testScore.cost(),
                trainScore.accuracy(),
                testScore.accuracy(),
                shown,
                seen ? Parameters.keeping(shape, pass().takeGradient()) : shown,
                curve,
                errors,
                layers,
                moments,
                batch,
                epochs,
                view.grid(),
                view.unitMaps(),
                divergence);
    }

    /** Made when first needed, as a tiny network that is only compared has none; scores are taken with it before a closer look. */
    private Propagation pass() {
        if (pass == null) {
            pass = Propagation.of(shape, spec.activation(), spec.loss());
            pass.share(crew);
        }
        return pass;
    }

    /** Whether one way forward serves both: not where the score is known, nor where more samples are scored than can be {@link #probed}. */
    private boolean lookScores(long step, int looked, int scored) {
        boolean shorter = looked >= scored || (scored <= Trainer.PROBE_SAMPLES && !train.knows(step, scored));
        return looked > 0 && evaluation.propagates() && shorter;
    }

    /** What is looked at is among what is scored, or the other way round. */
    private Score lookAndScore(float[] parameters, int looked, int scored) {
        forward(parameters, probed(), Math.max(looked, scored));
        Score score = evaluation.score(pass(), data.train(), scored);
        pass().backward(probed().targets(), 0, looked);
        return score;
    }

    private Dataset probed() {
        if (probed == null) {
            probed = data.train().inputRows().isPacked() ? data.train().first(Trainer.PROBE_SAMPLES) : data.train();
        }
        return probed;
    }

    private BatchView batch(float[] parameters, long step, Batches batches) {
        long epoch = step / batches.perEpoch();
        int index = (int) (step % batches.perEpoch());
        Dataset samples = batches.rows(data.train(), step);
        look(parameters, samples, samples.size());
        return BatchView.of(pass(), spec.loss(), samples, epoch, index);
    }

    /** In the last look. */
    private List<LayerStats> layers(float[] parameters, ProbePlan plan) {
        return LayerProbe.layers(pass(), spec.activation(), spec.loss(), parameters, plan.layers(), plan.bins(), crew);
    }

    /** Of the hidden layers in the last look. */
    private List<LayerMoments> moments(float[] parameters) {
        return IntStream.range(1, shape.depth())
                .mapToObj(layer -> LayerMoments.of(pass, layer, parameters))
                .toList();
    }

    private void look(float[] parameters, Dataset samples, int count) {
        forward(parameters, samples, count);
        pass().backward(samples.targets(), 0, count);
    }

    private void forward(float[] parameters, Dataset samples, int count) {
        if (!pass().holds(parameters, samples.inputs(), 0, count)) {
            pass().forward(parameters, samples.inputs(), 0, count);
        }
    }

    /** What a network says of a plane of inputs; one picture after another may show the same of it. */
    private record PlaneView(
            long step, int gridSide, int unitMapSide, Optional<DecisionGrid> grid, Optional<UnitMaps> unitMaps) {
        boolean is(long asked, ProbePlan plan) {
            return step == asked && gridSide == plan.gridSide() && unitMapSide == plan.unitMapSide();
        }
    }

    private PlaneView plane(float[] parameters, long step, ProbePlan plan) {
        if (planeView == null || !planeView.is(step, plan)) {
            Plane plane = data.train().plane();
            int gridSide = plan.gridSide();
            int unitMapSide = plan.unitMapSide();
            planeView = new PlaneView(
                    step,
                    gridSide,
                    unitMapSide,
                    planeProbe.filter(probe -> gridSide > 0).map(probe -> probe.grid(parameters, plane, gridSide)),
                    planeProbe
                            .filter(probe -> unitMapSide > 0)
                            .map(probe -> probe.unitMaps(parameters, plane, unitMapSide)));
        }
        return planeView;
    }
}
