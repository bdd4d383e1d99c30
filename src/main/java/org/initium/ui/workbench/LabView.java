package org.initium.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.initium.figure.FigureTheme;
import org.initium.figure.Panel;

/** The one screen of all labs: header, transport, knobs, panels, timeline and story, made from what the lab says. */
public final class LabView extends BorderPane implements AutoCloseable {
    private final Experiment experiment;
    private final SnapshotPump pump;
    private final PanelGrid grid;

    /**
     * @param windowTools buttons of the window, put at the end of the header
     */
    public LabView(Experiment experiment, ObservableValue<FigureTheme> theme, List<Node> windowTools) {
        this.experiment = experiment;
        getStyleClass().add("lab-view");
        PaintSchedule schedule = new PaintSchedule();
        List<List<PanelCard>> rows = new ArrayList<>();
        for (List<Panel> row : experiment.lab().rows()) {
            rows.add(row.stream().map(panel -> new PanelCard(panel, theme)).toList());
        }
        grid = new PanelGrid(new KnobsCard(experiment), rows);
        for (PanelCard card : grid.cards()) {
            schedule.add(card);
            card.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    grid.toggle(card);
                }
            });
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox bench = new VBox(new TransportBar(experiment), grid);
        bench.getStyleClass().add("bench");
        BorderPane center = new BorderPane(bench);
        center.setBottom(new Timeline(experiment));
        setTop(new LabHeader(experiment, windowTools));
        setCenter(center);
        pump = new SnapshotPump(experiment, schedule);
        pump.start();
    }

    public Experiment experiment() {
        return experiment;
    }

    /** Stops painting and ends the training thread. */
    @Override
    public void close() {
        pump.stop();
        experiment.close();
    }
}
