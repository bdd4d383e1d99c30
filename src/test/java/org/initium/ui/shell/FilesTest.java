package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.initium.engine.data.DataSpec;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Snapshot;
import org.initium.io.ExperimentJson;
import org.initium.io.SavedExperiment;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilesTest {
    @TempDir
    Path folder;

    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    @BeforeEach
    void open() throws Exception {
        window.focus("panel-layers");
    }

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        window.chosen = Optional.of(file);
        return file;
    }

    @Test
    void aBadTableNamesItsLineAndChangesNothing() throws Exception {
        file("points.csv", "x1,x2,label\n1,2,0\n1,two,1\n");
        ExperimentSpec before = window.spec();
        long run = window.frame().run();
        window.press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.notices()).contains("points.csv").contains("line 3").contains("two");
        assertThat(window.spec()).isEqualTo(before);
        assertThat(window.frame().run()).isEqualTo(run);
    }

    @Test
    void escapeTakesMessagesAwayAndSoDoesTheNextFileThatOpens() throws Exception {
        Path bad = file("bad.csv", "1,two,1\n");
        assertThat(window.drop(bad)).isTrue();
        assertThat(window.notices()).contains("bad.csv");
        window.press(KeyCode.ESCAPE);
        assertThat(window.notices()).isEmpty();
        window.drop(bad);
        window.drop(file("good.csv", "1,2,0\n-1,2,1\n"));
        assertThat(window.notices()).contains("good.csv").doesNotContain("bad.csv");
    }

    @Test
    void aGoodTableIsLearntFrom() throws Exception {
        file("points.csv", "x1,x2,label\n1,2,0\n-1,2,1\n3,-2,0\n");
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await(w -> w.frame().current().data().train().size() == 3);
        assertThat(((DataSpec.Points) window.spec().data()).points()).hasSize(3);
    }

    private static void copy(String text) throws Exception {
        FxThread.get(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void aBadPastedTableIsRefusedInASentence() throws Exception {
        copy("1\t2\t0\n1\ttwo\t1\n");
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.notices()).startsWith("The clipboard, line 2: ");
    }

    @Test
    void aPastedTableIsLearntFrom() throws Exception {
        copy("1\t2\t0\n-1\t2\t1\n");
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.await(w -> w.frame().current().data().train().size() == 2);
    }

    @Test
    void aDroppedTableIsLearntFrom() throws Exception {
        Path table = file("points.csv", "1,2,0\n-1,2,1\n3,-2,0\n");
        assertThat(window.drop(table)).isTrue();
        window.await(w -> w.frame().current().data().train().size() == 3);
    }

    @Test
    void aDroppedExperimentOpensAsItWasSaved() throws Exception {
        ExperimentSpec saved = window.spec().withSeed(77).withInitializer(Initializer.ZERO);
        Path json = folder.resolve("run.json");
        ExperimentJson.write(Setup.single(saved), json);
        assertThat(window.drop(json)).isTrue();
        window.await(w -> w.frame().current().spec().equals(saved));
        assertThat(window.notices()).contains("run.json");
    }

    @Test
    void imagesDroppedOnALabOnPointsAreSentToOneOnDigits() throws Exception {
        ExperimentSpec before = window.spec();
        Path images = Files.write(folder.resolve("images-idx3-ubyte"), new byte[] {0, 0, 8, 3, 0, 0, 0, 0});
        assertThat(window.drop(images)).isTrue();
        assertThat(window.notices()).contains("a lab on real digits");
        assertThat(window.spec()).isEqualTo(before);
    }

    @Test
    void aFrameSaysThatFilesWouldBeTakenUntilTheyLeaveOrAreDropped() throws Exception {
        Path table = file("points.csv", "1,2,0\n-1,2,1\n3,-2,0\n");
        window.hover();
        assertThat(window.shows("drop-frame")).isFalse();
        window.hover(table);
        assertThat(window.shows("drop-frame")).isTrue();
        window.leave(table);
        assertThat(window.shows("drop-frame")).isFalse();
        window.drop(table);
        assertThat(window.shows("drop-frame")).isFalse();
    }

    @Test
    void nothingButFilesIsTaken() throws Exception {
        assertThat(window.drop()).isFalse();
    }

    @Test
    void aSavedExperimentOpensAsItWas() throws Exception {
        window.click("initializer-he-normal");
        window.type("learning-rate", "0.03");
        window.focus("panel-layers");
        ExperimentSpec saved = window.spec();
        window.await(w -> w.frame().current().spec().equals(saved));
        window.chosen = Optional.of(folder.resolve("run.json"));
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.notices()).contains("Saved run.json");
        window.click("initializer-zero");
        window.focus("panel-layers");
        window.press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.spec()).isEqualTo(saved);
        window.await(w -> w.frame().current().spec().equals(saved));
    }

    @Test
    void nothingIsSavedUnderANameThatNoFileCanHave() throws Exception {
        window.chosen = Optional.of(folder.resolve("n".repeat(10_000) + ".json"));
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.awaitNotice("choose a shorter one");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSavedExperimentOpensTheLabThatItWasMadeIn() throws Exception {
        window.click("lab-chain");
        window.await(w -> w.frame() != null);
        window.click("try-9");
        ExperimentSpec made = window.spec();
        Path lesson = folder.resolve("lesson.json");
        window.chosen = Optional.of(lesson);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.awaitNotice("lesson.json");
        window.click("reset");
        window.click("lab-playground");
        window.drop(lesson);
        assertThat(window.text("lab-title")).isEqualTo("Nine-layer chain");
        window.await(w -> w.frame() != null && w.spec().equals(made));
        assertThat(window.notices()).contains("Opened lesson.json");
    }

    @Test
    void anExperimentOfAnUnknownLabChangesNothing() throws Exception {
        Path lesson = folder.resolve("lesson.json");
        ExperimentSpec before = window.spec();
        ExperimentJson.write(new SavedExperiment(Setup.single(before.withSeed(7)), Optional.of("attic")), lesson);
        window.drop(lesson);
        assertThat(window.notices()).contains("lesson.json, lab: unknown lab 'attic'");
        assertThat(window.spec()).isEqualTo(before);
    }

    @Test
    void aBrokenExperimentIsRefusedByName() throws Exception {
        file("run.json", "{\"seed\": 1, \"colour\": 3}");
        window.press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.notices()).contains("run.json");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.APPROPRIATE);
    }

    @Test
    void theRunsComparedAreSavedAndOpenedAgain() throws Exception {
        window.click("compare");
        window.click("arm-too-large-remove");
        window.await(w -> w.frame().arms().size() == 4);
        window.click("arm-zero");
        window.await(w -> w.frame().selected() == 0);
        List<ExperimentSpec> saved = runs();
        window.chosen = Optional.of(folder.resolve("runs.json"));
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.click("compare");
        window.await(w -> w.frame().arms().size() == 1);
        window.focus("panel-layers");
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await(w -> runs().equals(saved));
        assertThat(window.frame().selected()).isZero();
        assertThat(window.spec().initializer()).isEqualTo(Initializer.ZERO);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(w -> w.frame().arms().size() == 1);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        window.await(w -> runs().equals(saved));
    }

    @Test
    void aSingleRunOpenedEndsTheComparison() throws Exception {
        ExperimentSpec saved = window.spec().withInitializer(Initializer.HE_NORMAL);
        Path json = folder.resolve("run.json");
        ExperimentJson.write(Setup.single(saved), json);
        window.click("compare");
        window.await(w -> w.frame().arms().size() == 5);
        assertThat(window.drop(json)).isTrue();
        window.await(w -> runs().equals(List.of(saved)));
        assertThat(window.shows("compare-bar")).isFalse();
    }

    private List<ExperimentSpec> runs() {
        return window.frame().arms().stream().map(Snapshot::spec).toList();
    }
}
