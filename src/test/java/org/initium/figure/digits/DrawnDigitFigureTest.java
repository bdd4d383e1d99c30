package org.initium.figure.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.DigitScenes;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Sketch;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DrawnDigitFigureTest {
    private static final Figure FIGURE = Panel.DRAWN_DIGIT.create();
    private static Scene trained;

    @BeforeAll
    static void train() {
        trained = DigitScenes.digits(5);
    }

    private static Scene showing(Sketch sketch) {
        return new Scene(trained.arms(), 0, ViewOptions.DEFAULT.withSketch(sketch));
    }

    private static Sketch stroke(double x1, double y1, double x2, double y2) {
        Sketch sketch = Sketch.FIRST_EXAMPLE.begun(new Sketch.Dot(x1, y1));
        for (int i = 1; i <= 30; i++) {
            sketch = sketch.drawnTo(new Sketch.Dot(x1 + (x2 - x1) * i / 30, y1 + (y2 - y1) * i / 30));
        }
        return sketch;
    }

    private static Sketch ring() {
        Sketch sketch = Sketch.FIRST_EXAMPLE.begun(new Sketch.Dot(0.5, 0.2));
        for (int i = 1; i <= 60; i++) {
            double angle = 2 * Math.PI * i / 60;
            sketch = sketch.drawnTo(new Sketch.Dot(0.5 + 0.2 * Math.sin(angle), 0.5 - 0.3 * Math.cos(angle)));
        }
        return sketch;
    }

    @Test
    void aDrawnRingIsTakenForAZeroAndAStrokeForAOne() {
        assertThat(FIGURE.describe(showing(ring()))).startsWith("Taken for a 0");
        assertThat(FIGURE.describe(showing(stroke(0.55, 0.2, 0.5, 0.8)))).startsWith("Taken for a 1");
    }

    @Test
    void whereAndHowLargeItIsDrawnDoesNotMatter() {
        float[] small = SketchPixels.of(stroke(0.1, 0.1, 0.2, 0.3), 28, 28);
        float[] large = SketchPixels.of(stroke(0.5, 0.2, 0.7, 0.6), 28, 28);
        for (int i = 0; i < small.length; i++) {
            assertThat(small[i]).isEqualTo(large[i], within(0.02f));
        }
    }

    @Test
    void theInkIsCentredAndFitsTheBoxOfTwentyPixels() {
        float[] pixels = SketchPixels.of(ring(), 28, 28);
        double mass = 0;
        double x = 0;
        double y = 0;
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < pixels.length; i++) {
            int row = i / 28;
            mass += pixels[i];
            x += pixels[i] * (i - row * 28 + 0.5);
            y += pixels[i] * (row + 0.5);
            if (pixels[i] > 0.5) {
                rows.add(row);
            }
        }
        assertThat(x / mass).isEqualTo(14, within(0.1));
        assertThat(y / mass).isEqualTo(14, within(0.1));
        assertThat(rows.get(rows.size() - 1) - rows.get(0)).isBetween(18, 20);
    }

    @Test
    void anExampleSaysWhatItIs() {
        assertThat(FIGURE.describe(showing(Sketch.FIRST_EXAMPLE))).startsWith("Image 1, a 7, is taken for a 7");
        assertThat(FIGURE.describe(showing(Sketch.FIRST_EXAMPLE.showing(-1)))).startsWith("Image 2,000,");
    }

    @Test
    void aSmallShareIsWrittenAsShortAsTheOthers() {
        boolean small = false;
        for (int example = 0; example < 20; example++) {
            Scene scene = showing(Sketch.FIRST_EXAMPLE.showing(example));
            FigureExport export = new FigureExport(FIGURE, scene, FigureTheme.LIGHT, 600, 200);
            List<String> shares =
                    Words.of(export).stream().filter(word -> word.endsWith("%")).toList();
            assertThat(shares).hasSize(10).allMatch(share -> share.length() <= "< 0.1 %".length());
            small |= shares.contains("< 0.1 %");
        }
        assertThat(small).isTrue();
    }

    @Test
    void everyUnitOfEveryLayerHasACell() {
        Set<String> units = new HashSet<>();
        for (int y = 0; y < 600; y += 2) {
            for (int x = 0; x < 1200; x += 2) {
                FIGURE.hit(x, y, 1200, 600, trained)
                        .ifPresent(hit -> units.add(hit.text().replaceFirst(":.*", "")));
            }
        }
        assertThat(units).hasSize(4 * 60 + 10);
    }
}
