package org.initium.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No panel writes a word across the edge of its picture, where it would be cut off. */
class WordsInSightTest {
    /** What a glyph may reach beyond its measured width. */
    private static final double BLEED = 1;

    private static final Scene TRAINED = Scenes.trained();
    private static final Scene COMPARED = Scenes.compared(3);

    @ParameterizedTest
    @CsvSource({"240, 180", "320, 240", "352, 420", "420, 260", "700, 500", "1000, 300", "1600, 1000"})
    void everyWordLiesInThePicture(int width, int height) {
        int words = 0;
        for (Panel panel : Panel.values()) {
            for (Scene scene : List.of(TRAINED, COMPARED)) {
                FigureExport figure = new FigureExport(panel.create(), scene, FigureTheme.LIGHT, width, height);
                List<Words.Placed> written = Words.placed(figure);
                words += written.size();
                for (Words.Placed word : written) {
                    assertThat(isWithin(word.begin(), width, height) && isWithin(word.end(), width, height))
                            .as("%s writes %s", panel.id(), word)
                            .isTrue();
                }
            }
        }
        assertThat(words).isGreaterThan(Panel.values().length);
    }

    @Test
    void noNumberHasItsPowerOfTenAfterAnE() {
        Initializer tiny = new Initializer(InitializerFamily.NORMAL, 1e-4);
        Initializer huge = new Initializer(InitializerFamily.NORMAL, 1e4);
        List<Scene> scenes = List.of(
                Scenes.of(Scenes.PLAYGROUND.withInitializer(tiny), 3),
                Scenes.of(Scenes.PLAYGROUND.withInitializer(huge), 0));
        List<String> numbers = new ArrayList<>();
        for (Panel panel : Panel.values()) {
            for (Scene scene : scenes) {
                FigureExport figure = new FigureExport(panel.create(), scene, FigureTheme.LIGHT, 700, 500);
                numbers.addAll(Words.of(figure));
                numbers.add(panel.create().describe(scene));
            }
        }
        assertThat(numbers).noneMatch(text -> text.matches(".*\\de-?\\d.*")).anyMatch(text -> text.contains("·10"));
    }

    private static boolean isWithin(Point2D point, int width, int height) {
        return point.getX() >= -BLEED && point.getX() <= width + BLEED && point.getY() >= 0 && point.getY() <= height;
    }
}
