package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.initium.engine.network.Initializer;
import org.initium.engine.training.CostCurve;
import org.initium.figure.scene.LayerQuantity;
import org.initium.figure.scene.ViewOptions;
import org.initium.io.ExperimentJson;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of every menu does what it says, and so does every switch at the head of a panel. */
final class MenusTest {
    @TempDir
    Path folder;

    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    private Path answer(String name) {
        Path file = folder.resolve(name);
        window.chosen = Optional.of(file);
        return file;
    }

    private static List<String> ids(List<MenuItem> items) {
        return items.stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getId)
                .toList();
    }

    @Test
    void theFileMenuHasNoOtherEntriesThanTheseTestsKnow() throws Exception {
        assertThat(ids(((MenuButton) window.node("export")).getItems()))
                .containsExactly(
                        "save-experiment",
                        "save-run",
                        "save-figures-png",
                        "save-figures-svg",
                        "save-figures-pdf",
                        "open-file",
                        "paste-points");
    }

    @Test
    void anExperimentIsSavedAndOpenedFromTheMenu() throws Exception {
        window.click("initializer-he-normal");
        Path file = answer("run.json");
        window.chooseItem("export", "save-experiment");
        assertThat(ExperimentJson.read(file).spec()).isEqualTo(window.spec());
        window.click("initializer-zero");
        window.chooseItem("export", "open-file");
        assertThat(window.spec().initializer()).isEqualTo(Initializer.HE_NORMAL);
    }

    @Test
    void theRunOnScreenIsSavedAsATable() throws Exception {
        window.click("more-settings");
        window.type("batch", "50");
        window.click("step-epoch");
        window.await(w -> w.step() == 2);
        Path file = answer("run.csv");
        window.chooseItem("export", "save-run");
        window.awaitNotice("Saved run.csv");
        CostCurve curve = window.frame().current().curve();
        List<String> rows = Files.readAllLines(file);
        assertThat(rows).hasSize(4).startsWith("step,epoch,cost,test_cost");
        for (int i = 0; i <= 2; i++) {
            assertThat(rows.get(i + 1)).isEqualTo(i + "," + i / 2.0 + "," + curve.cost(i) + ",");
        }
    }

    @Test
    void aTableIsPastedFromTheMenu() throws Exception {
        FxThread.get(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("1;2;0\n-1;2;1\n3;3;1\n");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        window.chooseItem("export", "paste-points");
        window.await(w -> w.frame().current().data().train().size() == 3);
    }

    @Test
    void theMenuOfEveryPanelFillsTheWindowAndSavesItsPicture() throws Exception {
        for (var panel : LabCatalog.find("playground").panels()) {
            String id = "panel-" + panel.id();
            double usual = window.size(id).getX();
            choose(id, "maximise");
            window.await(w -> w.size(id).getX() > 1.2 * usual);
            choose(id, "maximise");
            window.await(w -> w.size(id).getX() < 1.2 * usual);
            for (String format : List.of("png", "svg", "pdf")) {
                Path file = answer(panel.id() + "." + format);
                choose(id, "save-figure-" + format);
                window.await(w -> Files.exists(file));
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    /** Opens the menu of a panel, which the desktop only does with a display, and takes an entry. */
    private void choose(String panel, String item) throws Exception {
        Node card = window.node(panel);
        ContextMenu menu = FxThread.get(() -> {
            card.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, false, new PickResult(card, 9, 9)));
            return Window.getWindows().stream()
                    .filter(open -> open instanceof ContextMenu && open.isShowing())
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
        assertThat(ids(menu.getItems()))
                .containsExactly("maximise", "save-figure-png", "save-figure-svg", "save-figure-pdf");
        FxThread.run(() -> {
            menu.getItems().stream()
                    .filter(entry -> item.equals(entry.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }

    @Test
    void everyQuantityOfTheLayersCanBeShown() throws Exception {
        List<String> offered = ids(((MenuButton) window.node("layer-quantities")).getItems());
        List<LayerQuantity> all = new ArrayList<>(LayerQuantity.bars());
        all.addAll(LayerQuantity.lines());
        assertThat(offered)
                .containsExactlyElementsOf(
                        all.stream().map(quantity -> "layers-" + quantity.id()).toList());
        for (LayerQuantity quantity : all) {
            window.chooseItem("layer-quantities", "layers-" + quantity.id());
            assertThat(List.of(options().layerBars(), options().layerLine())).contains(quantity);
            window.await(w -> w.words("panel-layers").contains(quantity.words()));
        }
    }

    private ViewOptions options() {
        return window.experiment().options().get();
    }

    @Test
    void theLinksShowWeightsOrGradients() throws Exception {
        assertThat(options().links()).isEqualTo(ViewOptions.Links.WEIGHTS);
        window.click("gradients");
        assertThat(options().links()).isEqualTo(ViewOptions.Links.GRADIENTS);
        window.await(w -> w.words("panel-network").contains("showing gradients"));
        window.click("gradients");
        assertThat(options().links()).isEqualTo(ViewOptions.Links.WEIGHTS);
    }

    @Test
    void theCostAxisIsLogarithmicOrLinear() throws Exception {
        assertThat(options().logCost()).isTrue();
        window.click("linear-cost");
        assertThat(options().logCost()).isFalse();
        window.click("linear-cost");
        assertThat(options().logCost()).isTrue();
    }
}
