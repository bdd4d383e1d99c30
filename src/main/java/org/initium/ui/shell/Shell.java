package org.initium.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.Experiment;
import org.initium.ui.workbench.LabView;
import org.kordamp.ikonli.feather.Feather;

/** The window: the rail with the labs, and the lab in front. */
public final class Shell implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(Shell.class);
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 620;

    private final Stage stage;
    private final Settings settings;
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page);
    private final Theme theme;
    private final Rail rail = new Rail(this::open);
    private final ToggleButton present;
    private final Button themeSwitch;
    private LabView view;

    Shell(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        Theme.loadFonts();
        root.getStyleClass().add("shell");
        theme = new Theme(root);
        theme.setDark(settings.dark());
        Buttons buttons = new Buttons(MESSAGES);
        themeSwitch = buttons.icon("theme", Feather.MOON, () -> theme.setDark(!theme.isDark()));
        present = buttons.toggle("present");
        present.setOnAction(event -> theme.setPresenter(present.isSelected()));
        theme.setPresenter(settings.presenter());
        present.setSelected(settings.presenter());
        page.setLeft(rail);
        rail.setCollapsed(settings.railCollapsed());
    }

    /** Shows the window with what was asked for. */
    void show(WindowRequest request) {
        Lab lab = request.lab().map(LabCatalog::find).orElse(LabCatalog.all().get(0));
        open(lab, request.spec().orElse(lab.base()));
        stage.setTitle(MESSAGES.text("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(new Scene(root, settings.width(), settings.height()));
        stage.show();
        if (request.run()) {
            view.experiment().run();
        }
    }

    private void open(Lab lab) {
        if (view == null || view.experiment().lab() != lab) {
            open(lab, lab.base());
        }
    }

    private void open(Lab lab, ExperimentSpec spec) {
        if (view != null) {
            view.close();
        }
        view = new LabView(new Experiment(lab, spec), theme.figures(), List.of(themeSwitch, present));
        page.setCenter(view);
        rail.select(lab);
    }

    void setDark(boolean dark) {
        theme.setDark(dark);
    }

    LabView view() {
        return view;
    }

    @Override
    public void close() {
        settings.remember(
                stage.getWidth(), stage.getHeight(), theme.isDark(), theme.isPresenter(), rail.isCollapsed(), false);
        if (view != null) {
            view.close();
        }
    }
}
