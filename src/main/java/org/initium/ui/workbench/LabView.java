package org.initium.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;
import org.initium.figure.paint.FigureTheme;
import org.initium.lab.StoryCard;
import org.initium.session.Frame;
import org.initium.text.Messages;
import org.initium.ui.control.Background;
import org.initium.ui.control.Painter;
import org.initium.ui.story.StoryPane;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.file.ExportMenu;
import org.initium.ui.workbench.file.FigureFiles;
import org.initium.ui.workbench.file.Files;
import org.initium.ui.workbench.file.PanelMenu;
import org.initium.ui.workbench.file.Surroundings;
import org.initium.ui.workbench.knob.KnobsCard;
import org.initium.ui.workbench.panel.PaintSchedule;
import org.initium.ui.workbench.panel.PanelCard;
import org.initium.ui.workbench.panel.PanelTools;

/** The one screen of all labs: header, transport, knobs, panels, timeline and story, made from what the lab says. */
public final class LabView extends BorderPane implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(LabView.class);

    private final Experiment experiment;
    private final SnapshotPump pump;
    private final PanelGrid grid;
    private final Files files;
    private final FigureFiles figures;
    private final LabHeader header;
    private final StoryPane story;
    private final ObjectProperty<FigureTheme> theme = new SimpleObjectProperty<>();

    /** Builds the screen; it lives once it is {@link #show shown}. */
    public LabView(Experiment experiment, Surroundings surroundings) {
        this.experiment = experiment;
        // A binding is weak, so the window's theme does not hold on to a lab that is closed.
        theme.bind(surroundings.theme());
        this.files = new Files(experiment, surroundings);
        getStyleClass().add("lab-view");
        figures = new FigureFiles(experiment, surroundings.dialogs(), surroundings.notices());
        grid = new PanelGrid(new KnobsCard(experiment), cards());
        PaintSchedule schedule = new PaintSchedule();
        grid.cards().forEach(schedule::add);
        grid.cards().forEach(this::equip);
        VBox.setVgrow(grid, Priority.ALWAYS);
        LoadingView loading = new LoadingView(experiment);
        VBox bench = new VBox(
                new TransportBar(experiment),
                new CompareBar(experiment),
                new DivergenceBanner(experiment),
                loading,
                grid);
        bench.getStyleClass().add("bench");
        BorderPane center = new BorderPane(bench);
        center.setBottom(new Timeline(experiment));
        header = new LabHeader(experiment, ExportMenu.create(files, format -> figures.saveAll(grid.cards(), format)));
        story = new StoryPane(experiment.lab(), theme, this::tryOut, this::compare, lab -> surroundings
                .labs()
                .open(lab, Optional.empty()));
        header.story().selectedProperty().addListener((source, before, now) -> setRight(now ? story : null));
        setTop(header);
        setCenter(center);
        setRight(story);
        typesetSoon();
        pump = new SnapshotPump(experiment, schedule, problem -> {
            if (!loading.tells(problem)) {
                surroundings.notices().warn(problem);
            }
        });
    }

    private void tryOut(StoryCard.Try card) {
        card.watched().ifPresent(grid::turnTo);
        experiment.begin(card.change());
        if (card.trains()) {
            experiment.playback().run();
        } else {
            experiment.playback().pause();
        }
    }

    private void compare(StoryCard.Compare comparison) {
        experiment.playback().pause();
        ExperimentSpec start = comparison.start().apply(experiment.spec());
        experiment.compare(start, comparison.variations(start));
    }

    private List<List<PanelCard>> cards() {
        List<List<PanelCard>> rows = new ArrayList<>();
        for (List<Panel> row : experiment.lab().rows()) {
            rows.add(row.stream().map(panel -> new PanelCard(panel, theme)).toList());
        }
        return rows;
    }

    /** Figures write formulas in plain text until the typesetter is warm. */
    private void typesetSoon() {
        Background.run(
                () -> {
                    Painter.warm();
                    return null;
                },
                warm -> grid.cards().forEach(PanelCard::repaint),
                failure -> {
                    // Plain text it stays.
                });
    }

    private void equip(PanelCard card) {
        PanelTools.install(card, experiment);
        PanelMenu.install(card, grid::toggle, figures);
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() % 2 == 0) {
                grid.toggle(card);
            }
        });
    }

    public Experiment experiment() {
        return experiment;
    }

    public Files files() {
        return files;
    }

    /** Whether a frame after the first step has come. */
    public boolean hasTrained() {
        Frame frame = experiment.frame().get();
        return frame != null && frame.current().step() > 0;
    }

    /** Whether every panel in sight shows the run that the knobs ask for, and none an earlier one. */
    public boolean showsAskedRun() {
        return grid.cards().stream().allMatch(card -> card.shows(experiment.spec()));
    }

    public void setStoryShown(boolean shown) {
        header.story().setSelected(shown);
    }

    public boolean isStoryShown() {
        return header.story().isSelected();
    }

    /** What the keyboard can do here. */
    public List<Command> commands() {
        return List.of(
                command("Space", "run", experiment.playback()::toggle),
                command("Right", "step-epoch", experiment.playback()::stepEpoch),
                command("Shift+Right", "step-update", experiment.playback()::step),
                command("R", "reset", experiment::reset),
                command("N", "new-weights", () -> SeedField.drawAnew(experiment)),
                command("C", "compare", header::toggleCompare),
                command("Shortcut+Z", "undo", experiment::undo),
                command("Shortcut+Shift+Z", "redo", experiment::redo),
                command("Shortcut+Y", "redo", experiment::redo),
                command("Shortcut+S", "save", files::saveExperiment),
                command("Shortcut+O", "open", files::open),
                command("Shortcut+V", "paste", files::paste),
                command("Esc", "restore", grid::restore));
    }

    private static Command command(String keys, String id, Runnable action) {
        return Command.of(keys, MESSAGES.text("command." + id), action);
    }

    /**
     * Comes to the front and goes on as it was left.
     *
     * @param windowTools buttons of the window, put at the end of the header
     */
    public void show(List<Node> windowTools) {
        header.take(windowTools);
        experiment.setVisible(true);
        pump.start();
    }

    /** Rests behind another lab: no painting, no training, everything kept. */
    public void rest() {
        pump.stop();
        experiment.setVisible(false);
    }

    /** Stops painting and ends the training thread. */
    @Override
    public void close() {
        pump.stop();
        theme.unbind();
        header.take(List.of());
        experiment.close();
    }
}
