package org.initium.ui.workbench.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.engine.study.symmetry.UnitSwap;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Trainer;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.lab.StoryCard;
import org.junit.jupiter.api.Test;

class UnitMotionTest {
    private static final Lab LAB = LabCatalog.find("symmetry");
    private static final ExperimentSpec RANDOM =
            LAB.base().withInitializer(Initializer.of(InitializerFamily.XAVIER_NORMAL));
    private static final Scene BEFORE = scene(RANDOM);
    private static final Scene SWAPPED = scene(swapped());

    /** By the story's own button. */
    private static ExperimentSpec swapped() {
        return LAB.story().stream()
                .filter(StoryCard.Try.class::isInstance)
                .map(card -> ((StoryCard.Try) card).change().apply(RANDOM))
                .filter(spec -> spec.edits().size() > 2)
                .findFirst()
                .orElseThrow();
    }

    private static Scene scene(ExperimentSpec spec) {
        return new Scene(
                List.of(new Scene.Arm("", new Trainer(spec).snapshot(ProbePlan.STANDARD))), 0, ViewOptions.DEFAULT);
    }

    @Test
    void unitsThatChangedPlacesSetOffWhereTheyWereAndArriveInTime() {
        UnitMotion motion = new UnitMotion(false);
        assertThat(motion.at(BEFORE, 0)).isEmpty();
        var start = motion.at(SWAPPED, 1_000).orElseThrow();
        assertThat(start.swap()).isEqualTo(new UnitSwap(1, 0, 1));
        assertThat(start.share()).isZero();
        assertThat(motion.at(SWAPPED, 1_000 + UnitMotion.NANOS / 2)
                        .orElseThrow()
                        .share())
                .isCloseTo(0.5, within(1e-6));
        assertThat(motion.at(SWAPPED, 1_000 + UnitMotion.NANOS)).isEmpty();
    }

    @Test
    void nothingElseMoves() {
        UnitMotion motion = new UnitMotion(false);
        motion.at(BEFORE, 0);
        assertThat(motion.at(scene(RANDOM.withSeed(7)), 1)).isEmpty();
        assertThat(motion.at(scene(LAB.base()), 2)).isEmpty();
    }

    @Test
    void aNewRunEndsAMotionUnderWay() {
        UnitMotion motion = new UnitMotion(false);
        motion.at(BEFORE, 0);
        motion.at(SWAPPED, 1);
        assertThat(motion.at(scene(RANDOM.withSeed(7)), 2)).isEmpty();
    }

    @Test
    void nothingMovesWhereThatIsUnwelcome() {
        UnitMotion still = new UnitMotion(true);
        still.at(BEFORE, 0);
        assertThat(still.at(SWAPPED, 1)).isEmpty();
    }
}
