package org.initium.ui.workbench.panel;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;
import org.initium.figure.chart.ChartPlace;
import org.initium.figure.export.FigureExport;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.WholeWords;

/** One figure of a lab with its title and its tools. */
public final class PanelCard extends VBox {
    private static final Messages MESSAGES = Messages.of(PanelCard.class);

    /** One and a half pulses: every other one is left out. */
    private static final double REST_NANOS = 1.5 * 1e9 / 60;

    private final Panel panel;
    private final FigureCanvas canvas;
    private final ObservableValue<FigureTheme> theme;
    private final Label title = new Label();
    private final WholeWords subtitle = new WholeWords();

    /** Beside the picture and not around it: the background of what is around a picture is painted again with it. */
    private final Region ground = new Region();

    private final HBox head = new HBox();
    private final StackPane stage = new StackPane();
    private final Magnifier picture;

    private Runnable afterPaint = () -> {};
    private Scene painted;
    private Scene described;
    private boolean dirty = true;
    private long paintedAt;
    private double paintNanos;

    public PanelCard(Panel panel, ObservableValue<FigureTheme> theme) {
        this.panel = panel;
        this.theme = theme;
        this.canvas = new FigureCanvas(panel.create(), this::repaint);
        setId("panel-" + panel.id());
        canvas.setId("panel-" + panel.id() + "-picture");
        getStyleClass().add("panel");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        // Buttons in the head take their clicks for themselves.
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        theme.addListener((source, before, now) -> repaint());

        title.setText(title());
        title.getStyleClass().add("strong");
        setSubtitle(MESSAGES.text("panel." + panel.id() + ".subtitle"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getStyleClass().add("panel-head");
        head.getChildren().addAll(title, subtitle, gap);
        picture = new Magnifier(canvas);
        title.fontProperty().addListener((source, before, now) -> picture.follow(now.getSize()));
        stage.getChildren().add(picture);
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinSize(0, 0);
        setMinSize(0, 0);
        ground.getStyleClass().add("ground");
        ground.setManaged(false);
        getChildren().addAll(ground, head, stage);
    }

    public String title() {
        return MESSAGES.text("panel." + panel.id() + ".title");
    }

    public Panel panel() {
        return panel;
    }

    /** The kind of its figure. */
    Class<? extends Figure> kind() {
        return canvas.kind();
    }

    FigureCanvas canvas() {
        return canvas;
    }

    /** The scene on show; null before the first. */
    Scene shown() {
        return painted;
    }

    /** Whether the picture is one of this run; a panel that is out of sight shows nothing old. */
    public boolean shows(ExperimentSpec spec) {
        return getScene() == null
                || (painted != null && painted.current().spec().equals(spec));
    }

    void addTool(Node tool) {
        head.getChildren().add(tool);
    }

    /** Puts a control above the picture. */
    void overlay(Node node) {
        stage.getChildren().add(node);
    }

    void remove(Node overlay) {
        stage.getChildren().remove(overlay);
    }

    /** Puts a control below the picture, which makes room for it. */
    void setFoot(Node node) {
        getChildren().setAll(ground, head, stage, node);
    }

    void removeFoot() {
        getChildren().setAll(ground, head, stage);
    }

    /** Words beside the title, as far as there is room; all of them stand in its tooltip and are spoken. */
    void setSubtitle(String text) {
        subtitle.setText(text);
        title.setTooltip(text.isEmpty() ? null : Buttons.help(text));
        setAccessibleText(name());
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        title.setMinWidth(Math.max(0, Math.min(title.prefWidth(-1), innerWidth() - toolsWidth())));
        super.layoutChildren();
    }

    /** Inside the padding. */
    private double innerWidth() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    /** What the tools in the head take: a title gives way to them last, when the words beside it are gone. */
    private double toolsWidth() {
        return head.getChildren().stream()
                .filter(child -> child.isManaged() && child != title)
                .mapToDouble(child -> child.minWidth(-1) + head.getSpacing())
                .sum();
    }

    private String name() {
        return subtitle.getText().isEmpty() ? title() : title() + ": " + subtitle.getText();
    }

    Optional<Hit> hit(double x, double y) {
        return painted == null ? Optional.empty() : canvas.hit(x, y, painted);
    }

    /** Where the curves are, when the panel is a chart and has been painted. */
    Optional<ChartPlace> chart() {
        return painted == null ? Optional.empty() : canvas.chart(painted);
    }

    public void repaint() {
        dirty = true;
    }

    /** Is told of every painting after it is done. */
    void onPainted(Runnable follower) {
        afterPaint = follower;
    }

    @SuppressWarnings(
            "ReferenceEquality") // a new scene is another object; comparing all it holds would take longer than
    // painting it
    boolean needsPaint(Scene scene, boolean moves) {
        return getScene() != null && (dirty || scene != painted || (moves && panel == Panel.NETWORK));
    }

    /** Whether its figure is for reading and was painted a pulse ago, or two that followed close upon each other. */
    boolean rests(long now) {
        return canvas.isForReading() && now - paintedAt < REST_NANOS;
    }

    long paintedAt() {
        return paintedAt;
    }

    /** What a painting costs, on average over the last ones. */
    double paintNanos() {
        return paintNanos;
    }

    /** Paints and returns the nanoseconds it took. */
    double paint(Scene scene, Scene flowing, long now) {
        long start = System.nanoTime();
        canvas.paint(panel == Panel.NETWORK ? flowing : scene, theme.getValue());
        double took = System.nanoTime() - start;
        painted = scene;
        dirty = false;
        paintedAt = now;
        makeRoom(canvas.leastHeight(scene));
        afterPaint.run();
        paintNanos += (took - paintNanos) / 8;
        return took;
    }

    /** A figure that shrinks with its place stays without the scroll bars of one that does not. */
    private void makeRoom(double least) {
        if (least > 0 && stage.getChildren().contains(picture)) {
            stage.getChildren().set(stage.getChildren().indexOf(picture), new TallPicture(picture, this));
        }
        picture.ask(least);
    }

    /** The picture of {@code scene} in the size and theme of the screen, to become a file; empty where there is no room for one. */
    public Optional<FigureExport> export(Scene scene) {
        int width = (int) Math.round(canvas.getWidth());
        int height = (int) Math.round(canvas.getHeight());
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new FigureExport(panel.create(), scene, theme.getValue(), width, height));
    }

    /** Says the picture in words, once; worth its time only when the picture stands still. */
    @SuppressWarnings("ReferenceEquality") // as above
    void describe() {
        if (painted != described) {
            described = painted;
            setAccessibleText(name() + ". " + canvas.describe(painted));
        }
    }
}
