package org.initium.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabCatalogTest {
    private static final StoredData DATA = new StoredData();

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyLabSaysWhatItIsAbout(Lab lab) {
        assertThat(lab.title()).isNotBlank();
        assertThat(lab.question()).endsWith(".");
        assertThat(lab.chapter().title()).isNotBlank();
        assertThat(lab.panels()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lab.knobs()).doesNotContainAnyElementsOf(lab.more());
        assertThat(LabCatalog.find(lab.id())).isSameAs(lab);
    }

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyLabHasAStoryWithSomethingToPredictNoticeAndTry(Lab lab) {
        assertThat(lab.story())
                .hasAtLeastOneElementOfType(StoryCard.Predict.class)
                .hasAtLeastOneElementOfType(StoryCard.Notice.class)
                .hasAtLeastOneElementOfType(StoryCard.Try.class);
    }

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyTryButtonGivesARunThatStarts(Lab lab) {
        for (StoryCard card : lab.story()) {
            if (card instanceof StoryCard.Try attempt) {
                ExperimentSpec spec = attempt.change().apply(lab.base());
                Trainer trainer = new Trainer(spec, DATA.load(spec.data(), new Streams(spec.seed())));
                trainer.advance(1);
                assertThat(trainer.step() == 1 || trainer.divergence().isPresent())
                        .as(attempt.label())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyTryButtonKeepsTheSeed(Lab lab) {
        for (StoryCard.Try attempt : Stories.tries(lab)) {
            assertThat(attempt.change().apply(lab.base().withSeed(7)).seed())
                    .as(attempt.label())
                    .isEqualTo(7);
        }
    }

    @Test
    void oneLabLeadsToTheNextAndTheLastBackToTheFirst() {
        Lab lab = LabCatalog.all().get(0);
        List<Lab> way = new ArrayList<>();
        do {
            way.add(lab);
            lab = LabCatalog.after(lab);
        } while (!way.contains(lab));
        assertThat(way).containsExactlyElementsOf(LabCatalog.all());
        assertThat(lab).isSameAs(LabCatalog.all().get(0));
    }

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyRunThatAStoryComparesSurvivesTwentyStepsUnderANameOfItsOwn(Lab lab) {
        for (StoryCard.Compare comparison : lab.comparisons()) {
            ExperimentSpec start = comparison.start().apply(lab.base());
            for (Arm arm : comparison.arms()) {
                Trainer trainer = new Trainer(arm.of(start));
                trainer.advance(20);
                assertThat(trainer.step()).as(arm.name()).isEqualTo(20);
            }
            assertThat(comparison.variations(start))
                    .extracting(variation -> lab.nameOf(variation).orElseThrow())
                    .containsExactlyElementsOf(
                            comparison.arms().stream().map(Arm::name).toList())
                    .doesNotHaveDuplicates();
        }
    }

    /** What was found out is not computed again when the same is asked again. */
    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyLabAsksTheSameAboutTheSameRun(Lab lab) {
        assertThat(lab.inquiries().apply(lab.base())).isEqualTo(lab.inquiries().apply(lab.base()));
    }

    @Test
    void anUnknownLabIsRefusedWithTheOnesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabCatalog.find("foo"))
                .withMessageContaining("unknown lab 'foo'")
                .withMessageContaining("playground");
    }
}
