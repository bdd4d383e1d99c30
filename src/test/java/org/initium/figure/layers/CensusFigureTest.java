package org.initium.figure.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;

class CensusFigureTest {
    private static List<String> words(int width, String... names) {
        Scene scene = new Scene(
                List.of(names).stream()
                        .map(name -> Scenes.arm(name, Scenes.PLAYGROUND, 0))
                        .toList(),
                0,
                ViewOptions.DEFAULT);
        return Words.of(new FigureExport(new CensusFigure(), scene, FigureTheme.LIGHT, width, 200));
    }

    @Test
    void namesAreWholeOrWithoutTheirNumbersOrNotThere() {
        assertThat(words(600, "Small, s = 0.01", "Xavier")).contains("Small, s = 0.01", "Xavier");
        assertThat(words(200, "Small, s = 0.01", "Xavier")).contains("Small", "Xavier");
        assertThat(words(200, "Small, s = 0.01", "Large, s = 1", "Xavier", "He"))
                .doesNotContain("Small", "Large", "Xavier", "He")
                .noneMatch(word -> word.contains("…"));
    }

    private static String description(ExperimentSpec spec) {
        return new CensusFigure().describe(Scenes.of(spec, 0));
    }

    /** Of a large network fewer samples are looked at than of a small one. */
    @Test
    void tellsOnHowManySamplesItCounted() {
        assertThat(words(230, "Xavier")).contains("Dead ReLU units: always 0", "100 samples");
        ExperimentSpec small = Scenes.PLAYGROUND.withData(new DataSpec.Toy(ToyDataset.CIRCLE, 400, 1, 0));
        assertThat(description(small)).contains("always 0, 400 samples: ");
        ExperimentSpec large = small.withShape(NetworkShape.of(2, 600, 600, 1));
        long affordable = 20_000_000 / large.shape().parameterCount();
        assertThat(affordable).isLessThan(400);
        assertThat(description(large)).contains("always 0, " + affordable + " samples: ");
    }

    @Test
    void aColumnIsTitledWithWhatIsCountedInItEvenWhereAnotherRunHasNone() {
        ExperimentSpec flat = Scenes.PLAYGROUND.withShape(NetworkShape.of(2, 1));
        Scene scene = new Scene(
                List.of(
                        Scenes.arm("flat", flat.withActivation(Activation.RELU), 0),
                        Scenes.arm("deep", Scenes.PLAYGROUND.withActivation(Activation.TANH), 0)),
                1,
                ViewOptions.DEFAULT);
        assertThat(Words.of(new FigureExport(new CensusFigure(), scene, FigureTheme.LIGHT, 400, 300)))
                .anyMatch(text -> text.startsWith("Saturated"))
                .noneMatch(text -> text.startsWith("Dead"));
    }

    @Test
    void aShortNameThatTwoRunsWouldShareIsNoName() {
        assertThat(words(220, "ReLU, Xavier normal", "ReLU, He normal")).doesNotContain("ReLU");
    }
}
