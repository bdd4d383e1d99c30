package org.initium.ui.workbench;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.initium.figure.paint.FigureTheme;
import org.initium.io.StoredData;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.initium.ui.control.Notices;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.file.AnsweredDialogs;
import org.initium.ui.workbench.file.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labs that open and close all day leave nothing behind. */
final class SoakTest {
    private static final int CYCLES = 1_000;

    /** Styling and layout take most of the time, so one lab in this many goes through them. */
    private static final int STAGED = 20;

    private final StackPane place = new StackPane();
    private final Surroundings surroundings = new Surroundings(
            new SimpleObjectProperty<>(FigureTheme.DARK),
            new Notices(),
            AnsweredDialogs.cancelled(),
            new StoredData(),
            (other, start) -> {});
    private final Lab lab = LabCatalog.find("playground");
    private Stage stage;
    private List<Node> windowTools;

    @BeforeEach
    void open() throws Exception {
        FxThread.run(() -> {
            windowTools = List.of(new Button());
            stage = new Stage();
            stage.setScene(new javafx.scene.Scene(place, 800, 600));
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(stage::close);
    }

    @Test
    void aThousandLabsLeaveNoThreadAndNoObject() throws Exception {
        ClosedLabs closed = new ClosedLabs();
        for (int i = 0; i < CYCLES; i++) {
            boolean onStage = i % STAGED == 0;
            FxThread.run(() -> closed.add(openAndClose(onStage)));
        }
        FxThread.run(() -> place.getChildren().setAll(new Group()));
        closed.awaitGone();
    }

    private LabView openAndClose(boolean onStage) {
        LabView view = new LabView(new Experiment(lab, lab.opening(), surroundings.data()), surroundings);
        if (onStage) {
            place.getChildren().setAll(view);
            place.applyCss();
            place.layout();
        }
        view.show(windowTools);
        view.experiment().playback().run();
        view.experiment().pull();
        view.close();
        return view;
    }
}
