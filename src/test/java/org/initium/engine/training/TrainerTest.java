package org.initium.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.math.Crew;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.probe.Score;
import org.initium.engine.study.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
    static final ExperimentSpec PLAYGROUND = ExperimentSpec.of(
                    new DataSpec.Toy(ToyDataset.CIRCLE, 100, 1, 0),
                    NetworkShape.of(2, 6, 3, 1),
                    Activation.RELU,
                    Initializer.APPROPRIATE)
            .withSeed(7);

    @Test
    void zeroWeightsKeepCostAtLnTwoAndEveryGradientAtZero() {
        Trainer trainer = new Trainer(PLAYGROUND.withInitializer(Initializer.ZERO));
        trainer.advance(100);
        Snapshot snapshot = trainer.snapshot(ProbePlan.STANDARD);
        assertThat(snapshot.cost()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(snapshot.gradient().toArray()).containsOnly(0);
    }

    @Test
    void appropriateWeightsLearnTheCircle() {
        Trainer trainer = new Trainer(PLAYGROUND);
        trainer.advance(1000);
        Snapshot snapshot = trainer.snapshot(ProbePlan.STANDARD);
        assertThat(snapshot.cost()).isLessThan(0.1);
        assertThat(snapshot.accuracy()).isGreaterThan(0.95);
        assertThat(snapshot.layers()).hasSize(4);
        assertThat(snapshot.grid()).isPresent();
    }

    /** Sixteen units a layer are the most that have samples in the lanes; more have units there, with padding that must not keep a NaN. */
    @ParameterizedTest
    @ValueSource(ints = {3, 17, 40})
    void aRunThatDivergedGoesBackAndArrivesAtTheSameStepAgain(int hidden) {
        ExperimentSpec spec = PLAYGROUND
                .fittedTo(new DataSpec.Toy(ToyDataset.PLANE, 40, 1, 0))
                .withShape(NetworkShape.of(2, hidden, hidden, 1))
                .withActivation(Activation.IDENTITY)
                .withRate(10);
        Trainer trainer = new Trainer(spec);
        trainer.advance(1_000);
        Divergence first = trainer.divergence().orElseThrow();
        float[] stopped = trainer.parameters();
        trainer.seek(0);
        trainer.advance(1_000);
        assertThat(trainer.divergence()).contains(first);
        assertThat(trainer.parameters()).containsExactly(stopped);
        assertThat(first.step()).isPositive();
    }

    @Test
    void lookingNeverChangesTheTraining() {
        ExperimentSpec spec = PLAYGROUND.withBatch(10);
        Trainer unseen = new Trainer(spec);
        unseen.advance(57);
        Trainer watched = new Trainer(spec);
        for (int i = 0; i < 57; i++) {
            watched.advance();
            watched.snapshot(ProbePlan.STANDARD);
        }
        assertThat(watched.parameters()).containsExactly(unseen.parameters());
    }

    @Test
    void seekingFindsTheSameBitsAgain() {
        Trainer trainer = new Trainer(PLAYGROUND.withBatch(7));
        trainer.advance(333);
        float[] then = trainer.parameters();
        trainer.advance(500);
        float[] furthest = trainer.parameters();
        CostCurve curve = trainer.snapshot(ProbePlan.STANDARD).curve();
        trainer.seek(333);
        assertThat(trainer.parameters()).containsExactly(then);
        trainer.advance(500);
        assertThat(trainer.parameters()).containsExactly(furthest);
        assertThat(trainer.snapshot(ProbePlan.STANDARD).curve().size()).isEqualTo(curve.size());
    }

    @Test
    void tooLargeARateStopsAtTheFirstNumberThatIsNotFinite() {
        Trainer trainer = new Trainer(PLAYGROUND
                .withLoss(Loss.MEAN_SQUARED_ERROR)
                .withActivation(Activation.IDENTITY)
                .withRate(100));
        trainer.advance(1000);
        assertThat(trainer.divergence()).isPresent();
        long stopped = trainer.step();
        assertThat(trainer.divergence().get().step()).isEqualTo(stopped);
        for (float parameter : trainer.parameters()) {
            assertThat(parameter).isFinite();
        }
        trainer.advance(10);
        assertThat(trainer.step()).isEqualTo(stopped);
        trainer.seek(0);
        trainer.advance(1000);
        assertThat(trainer.step()).isEqualTo(stopped);
    }

    @Test
    void anEditBranchesTheRunAtItsStep() {
        Trainer trainer = new Trainer(PLAYGROUND);
        trainer.advance(50);
        Trainer edited = trainer.edited(List.of(new WeightEdit(50, 3, 2.5f)));
        assertThat(edited.step()).isEqualTo(50);
        assertThat(edited.parameters()[3]).isEqualTo(2.5f);
        edited.advance(20);
        Trainer fromScratch = new Trainer(edited.spec());
        fromScratch.advance(70);
        assertThat(edited.parameters()).containsExactly(fromScratch.parameters());
    }

    @Test
    void anEditTakenBackLeavesTheRunThatNeverHadIt() {
        for (long at : new long[] {0, 50, 64}) { // at 64 there is a checkpoint
            Trainer plain = new Trainer(PLAYGROUND);
            plain.advance(at);
            Trainer edited = plain.edited(List.of(new WeightEdit(at, 3, 2.5f)));
            edited.advance(30);
            edited.seek(at); // which keeps the furthest step
            edited.seek(at + 30);
            Trainer back = edited.edited(List.of());
            assertThat(back.step()).isEqualTo(at);
            assertThat(back.parameters()).containsExactly(plain.parameters());
            back.advance(20);
            plain.advance(20);
            assertThat(back.parameters()).containsExactly(plain.parameters());
            assertThat(back.snapshot(ProbePlan.STANDARD).curve().cost(10))
                    .isEqualTo(plain.snapshot(ProbePlan.STANDARD).curve().cost(10));
        }
    }

    @Test
    void aLaterEditTakenBackLeavesTheEarlierOne() {
        Trainer trainer = new Trainer(PLAYGROUND);
        trainer.advance(20);
        WeightEdit first = new WeightEdit(20, 3, 2.5f);
        Trainer once = trainer.edited(List.of(first));
        once.advance(20);
        Trainer twice = once.edited(List.of(first, new WeightEdit(40, 4, -1)));
        twice.advance(5);
        Trainer back = twice.edited(List.of(first));
        assertThat(back.step()).isEqualTo(40);
        assertThat(back.parameters()).containsExactly(once.parameters());
    }

    @Test
    void theCostOfALookAtAWideNetworkIsThatOfItsScore() {
        Trainer trainer = new Trainer(PLAYGROUND.withShape(NetworkShape.of(2, 40, 30, 1)));
        trainer.advance(3);
        Snapshot looked = trainer.snapshot(ProbePlan.STANDARD);
        assertThat(looked.layers()).isNotEmpty();
        Score score = trainer.score(trainer.data().train(), Integer.MAX_VALUE);
        assertThat(looked.cost()).isEqualTo(score.cost());
        assertThat(looked.accuracy()).isEqualTo(score.accuracy());
    }

    @Test
    void aLookThatGoesOnFromAScoreSeesWhatOneFromTheStartSees() {
        Trainer trainer = new Trainer(PLAYGROUND
                .withData(new DataSpec.Gaussian(20, 300, 0, 1, 0, 0.3))
                .withShape(NetworkShape.of(20, 800, 800, 1)));
        Snapshot goneOn = trainer.snapshot(ProbePlan.STANDARD);
        trainer.score(trainer.data().test(), 10);
        assertThat(trainer.snapshot(ProbePlan.STANDARD).layers())
                .usingRecursiveComparison()
                .isEqualTo(goneOn.layers());
        assertThat(trainer.snapshot(ProbePlan.STANDARD).gradient())
                .usingRecursiveComparison()
                .isEqualTo(goneOn.gradient());
    }

    @Test
    void ofALargeNetworkFewerSamplesAreLookedAtWhileItMoves() {
        requireLooked(1_500, NetworkShape.of(2, 6, 3, 1), 1_000, 1_000);
        requireLooked(1_500, NetworkShape.of(2, 500, 600, 1), 66, 132);
        requireLooked(1_500, NetworkShape.of(2, 2_000, 2_000, 1), 25, 50);
        requireLooked(40, NetworkShape.of(2, 2_000, 2_000, 1), 25, 40);
        requireLooked(20, NetworkShape.of(2, 2_000, 2_000, 1), 20, 20);
    }

    private static void requireLooked(int samples, NetworkShape shape, int moving, int standing) {
        Trainer trainer = new Trainer(PLAYGROUND
                .withData(new DataSpec.Toy(ToyDataset.CIRCLE, samples, 1, 0))
                .withShape(shape));
        ProbePlan plan = ProbePlan.STANDARD;
        assertThat(trainer.snapshot(plan).layers().get(1).samples()).isEqualTo(moving);
        assertThat(trainer.snapshot(plan.standing()).layers().get(1).samples()).isEqualTo(standing);
        assertThat(trainer.isRough(plan)).isEqualTo(moving < standing);
        assertThat(trainer.isRough(plan.standing())).isFalse();
    }

    @Test
    void aPictureOfNoSamplesButABatchOrOfNoneIsNeverRough() {
        Trainer large = new Trainer(PLAYGROUND
                .withData(new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0))
                .withShape(NetworkShape.of(2, 500, 500, 1)));
        assertThat(large.isRough(ProbePlan.STANDARD)).isTrue();
        assertThat(large.isRough(ProbePlan.BATCH)).isFalse();
        assertThat(large.isRough(ProbePlan.CURVE_ONLY)).isFalse();
        assertThat(large.isRough(ProbePlan.NUMBERS)).isFalse();
    }

    @Test
    void costAndAccuracyOfAPictureAreOfAllThatAreScoredThoughFewerAreLookedAt() {
        Trainer trainer = new Trainer(PLAYGROUND
                .withData(new DataSpec.Gaussian(100, 300, 0, 1, 0, 0))
                .withShape(NetworkShape.of(100, 200, 400, 1)));
        Snapshot moving = trainer.snapshot(ProbePlan.STANDARD);
        int scored = PictureSamples.scored(trainer.spec(), trainer.data().train(), ProbePlan.Samples.MOVING);
        assertThat(moving.layers().get(0).samples()).isLessThan(scored);
        Score all = trainer.score(trainer.data().train(), scored);
        assertThat(moving.cost()).isEqualTo(all.cost());
        assertThat(moving.accuracy()).isEqualTo(all.accuracy());
    }

    /** Wherever a picture is given up, the next one is whole. */
    @Test
    void aPictureThatNobodyWaitsForLeavesNothingBehind() {
        ExperimentSpec spec = PLAYGROUND
                .withData(new DataSpec.Toy(ToyDataset.CIRCLE, 200, 1, 0))
                .withShape(NetworkShape.of(2, 300, 300, 1));
        ProbePlan plan = new ProbePlan(3, 2, LayerDetail.EVERYTHING, 20, false, ProbePlan.Samples.MOVING, false);
        Snapshot whole = new Trainer(spec).snapshot(plan.standing());
        int checks = 0;
        boolean cancelled = true;
        while (cancelled) {
            checks++;
            Trainer trainer = new Trainer(spec);
            trainer.snapshot(plan);
            AtomicInteger left = new AtomicInteger(checks);
            trainer.share(Cancellation.alone(() -> left.decrementAndGet() == 0));
            cancelled = isCancelled(() -> trainer.snapshot(plan.standing()));
            trainer.share(Crew.ALONE);
            Snapshot next = trainer.snapshot(plan.standing());
            assertThat(next.layers()).usingRecursiveComparison().isEqualTo(whole.layers());
            assertThat(next.gradient().toArray()).isEqualTo(whole.gradient().toArray());
            assertThat(next.cost()).isEqualTo(whole.cost());
        }
        assertThat(checks).isGreaterThan(10);
    }

    private static boolean isCancelled(Runnable look) {
        try {
            look.run();
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }

    @Test
    void soIsAPointOfTheCurveTakenOverFewerSamplesOfWideData() {
        ExperimentSpec wide = PLAYGROUND.withData(new DataSpec.Gaussian(20, 300, 0, 1, 0, 0));
        for (int width : new int[] {10, 800}) {
            Trainer trainer = new Trainer(wide.withShape(NetworkShape.of(20, width, width, 1)));
            int samples = width == 10 ? 200 : 60;
            double cost = trainer.score(trainer.data().train(), samples).cost();
            assertThat(trainer.snapshot(ProbePlan.CURVE_ONLY).curve().cost(0)).isEqualTo(cost);
            assertThat(trainer.epochLog().epochs().get(0).train().score().cost())
                    .isEqualTo(cost);
        }
    }

    @Test
    void whatIsRememberedOfScoresIsThatOfTheStepAskedFor() {
        ExperimentSpec spec = PLAYGROUND.withData(new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0.3));
        Trainer trainer = new Trainer(spec);
        for (long step : new long[] {0, 7, 3, 0}) {
            trainer.advance(Math.max(0, step - trainer.furthestStep()));
            trainer.seek(step);
            Trainer fresh = new Trainer(spec);
            fresh.advance(step);
            double cost = fresh.score(fresh.data().train(), Integer.MAX_VALUE).cost();
            double testCost =
                    fresh.score(fresh.data().test(), Integer.MAX_VALUE).cost();
            for (int look = 0; look < 2; look++) {
                assertThat(trainer.snapshot(ProbePlan.STANDARD).cost()).isEqualTo(cost);
                assertThat(trainer.snapshot(ProbePlan.STANDARD).testCost()).isEqualTo(testCost);
            }
        }
    }

    /** A moving picture of wide data is of fewer samples than what is told in the end. */
    @Test
    void scoresOfFewAndOfAllSamplesAreNotMistakenForEachOther() {
        ExperimentSpec spec = PLAYGROUND
                .withData(new DataSpec.Gaussian(100, 900, 0, 1, 0, 0.25))
                .withShape(NetworkShape.of(100, 400, 400, 1));
        Trainer trainer = new Trainer(spec);
        trainer.advance(2);
        Snapshot few = trainer.snapshot(ProbePlan.CURVE_ONLY);
        Snapshot all = trainer.snapshot(ProbePlan.NUMBERS);
        assertThat(all.cost())
                .isEqualTo(
                        trainer.score(trainer.data().train(), Integer.MAX_VALUE).cost())
                .isNotEqualTo(few.cost());
        assertThat(trainer.snapshot(ProbePlan.CURVE_ONLY).cost()).isEqualTo(few.cost());
        assertThat(trainer.snapshot(ProbePlan.CURVE_ONLY).testCost()).isEqualTo(few.testCost());
    }

    @Test
    void aSnapshotStaysAsItIsWhileTheRunGoesOn() {
        Trainer trainer = new Trainer(PLAYGROUND);
        Snapshot start = trainer.snapshot(ProbePlan.STANDARD);
        float[] then = start.parameters().toArray();
        float[] gradient = start.gradient().toArray();
        trainer.advance(50);
        Snapshot later = trainer.snapshot(ProbePlan.STANDARD);
        trainer.advance(50);
        assertThat(start.gradient().toArray())
                .containsExactly(gradient)
                .isNotEqualTo(later.gradient().toArray());
        assertThat(start.parameters().toArray()).containsExactly(then);
        assertThat(later.parameters().toArray()).isNotEqualTo(then).isNotEqualTo(trainer.parameters());
        trainer.seek(0);
        assertThat(trainer.parameters()).containsExactly(then);
    }

    @Test
    void everyPointOfTheCurveIsTheCostThatWasThere() {
        Trainer trainer = new Trainer(PLAYGROUND.withBatch(9));
        double[] costs = new double[40];
        for (int step = 0; step < costs.length; step++) {
            costs[step] = trainer.snapshot(ProbePlan.STANDARD).cost();
            trainer.advance();
        }
        CostCurve curve = trainer.snapshot(ProbePlan.STANDARD).curve();
        for (int i = 0; i + 1 < costs.length; i++) {
            assertThat(curve.step(i)).isEqualTo(i);
            assertThat(curve.cost(i)).isEqualTo(costs[i]);
            assertThat(curve.nextCost(i)).isEqualTo(costs[i + 1]);
        }
    }

    @Test
    void aLongCurveStaysBoundedAndKeepsRealCosts() {
        Trainer trainer = new Trainer(PLAYGROUND);
        trainer.advance(5000);
        CostCurve curve = trainer.snapshot(ProbePlan.STANDARD).curve();
        assertThat(curve.size()).isBetween(200, CurveRecorder.CAPACITY);
        trainer.seek(curve.step(150));
        assertThat(trainer.snapshot(ProbePlan.STANDARD).cost()).isEqualTo(curve.cost(150));
    }

    @Test
    void optimizersWithAMemoryComeBackToTheSameBits() {
        for (OptimizerSpec rule : OptimizerSpec.all()) {
            Trainer trainer = new Trainer(PLAYGROUND.withOptimizer(rule).withBatch(7));
            trainer.advance(100);
            float[] then = trainer.parameters();
            trainer.advance(150);
            trainer.seek(37);
            trainer.seek(100);
            assertThat(trainer.parameters()).as(rule.id()).containsExactly(then);
        }
    }
}
