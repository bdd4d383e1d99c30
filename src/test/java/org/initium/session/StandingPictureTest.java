package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.ProbePlan.Samples;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A large network is looked at through fewer samples while it moves than when it stands. */
class StandingPictureTest {
    private static final ProbePlan MOVING_PLAN =
            new ProbePlan(0, 0, LayerDetail.NUMBERS, 0, false, Samples.MOVING, false);

    /** Of half a million weights. */
    private static final ExperimentSpec LARGE = Specs.circle()
            .withData(new DataSpec.Toy(ToyDataset.CIRCLE, 300, 1, 0))
            .withShape(NetworkShape.of(2, 500, 500, 500, 1));

    private static final int MOVING = samples(MOVING_PLAN);
    private static final int STANDING = samples(MOVING_PLAN.standing());

    private final TrainingSession session =
            new TrainingSession("test", DataSource.GENERATED, MOVING_PLAN, ProbePlan.CURVE_ONLY);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aPictureIsMadeOfMoreSamplesOnceTheNetworkStands() {
        assertThat(MOVING).isLessThan(STANDING);
        session.start(List.of(LARGE, LARGE), 0);
        assertThat(await(f -> samples(f) == STANDING).current().step()).isZero();
        session.control().run();
        assertThat(samples(await(Frame::running))).isEqualTo(MOVING);
        session.control().pause();
        assertThat(await(f -> samples(f) == STANDING).current().step()).isPositive();
    }

    @Test
    void afterEachCommandItStandsAnew() {
        session.start(List.of(LARGE), 0);
        await(f -> samples(f) == STANDING);
        session.advance(1);
        assertThat(samples(await(f -> f.current().step() == 1))).isEqualTo(MOVING);
        assertThat(await(f -> samples(f) == STANDING).current().step()).isEqualTo(1);
    }

    @Test
    void aRunThatEndedStandsToo() {
        session.start(List.of(LARGE.withActivation(Activation.IDENTITY).withRate(1e6)), 0);
        session.control().run();
        Frame ended = await(f -> f.current().divergence().isPresent() && samples(f) == STANDING);
        assertThat(ended.running()).isFalse();
    }

    @Test
    void aHiddenRunStandsWhenItIsSeenAgain() {
        session.control().setVisible(false);
        session.start(List.of(LARGE), 0);
        assertThat(samples(await(f -> true))).isEqualTo(MOVING);
        session.control().setVisible(true);
        await(f -> samples(f) == STANDING);
    }

    @Test
    void aPictureThatStandsIsWhatATrainerAloneShows() {
        session.start(List.of(LARGE), 0);
        Frame standing = await(f -> samples(f) == STANDING);
        Snapshot alone = new Trainer(LARGE).snapshot(MOVING_PLAN.standing());
        assertThat(standing.current().layers()).usingRecursiveComparison().isEqualTo(alone.layers());
        assertThat(standing.current().gradient().toArray())
                .isEqualTo(alone.gradient().toArray());
    }

    private static int samples(ProbePlan plan) {
        return new Trainer(LARGE).snapshot(plan).layers().get(0).samples();
    }

    private static int samples(Frame frame) {
        return frame.current().layers().get(0).samples();
    }

    private Frame await(Predicate<Frame> hope) {
        return Frames.await(session, hope);
    }
}
