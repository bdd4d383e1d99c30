package org.initium.ui.workbench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.initium.session.Frame;
import org.initium.session.RunEvent;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.Numbers;
import org.initium.ui.control.TabularNumber;
import org.initium.ui.workbench.experiment.Experiment;

/** Every recorded step of the run on one line: drag to go back, run to go on from there. */
final class Timeline extends HBox {
    private static final Messages MESSAGES = Messages.of(Timeline.class);
    private static final double MARK_WIDTH = 9;
    private static final double MARK_HEIGHT = 13;

    private final Experiment experiment;
    private final Slider slider = new Slider(0, 1, 0);
    private final Pane marks = new Pane();
    private final TabularNumber step = new TabularNumber("timeline-step", 7);
    private boolean following;
    private List<RunEvent> marked = List.of();
    private double markedTo;

    Timeline(Experiment experiment) {
        this.experiment = experiment;
        getStyleClass().add("timeline");
        slider.setId("timeline");
        slider.setAccessibleText(MESSAGES.text("timeline.name"));
        slider.setTooltip(Buttons.help(MESSAGES.text("timeline.help")));
        slider.valueProperty().addListener((source, before, now) -> {
            if (!following) {
                experiment.playback().seek(Math.round(now.doubleValue()));
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        marks.setPickOnBounds(false);
        marks.setManaged(false);
        StackPane track = new StackPane(slider, marks);
        HBox.setHgrow(track, Priority.ALWAYS);
        slider.setMaxWidth(Double.MAX_VALUE);
        track.layoutBoundsProperty().addListener((source, before, now) -> place());
        Label hint = new Label(MESSAGES.text("timeline.hint"));
        hint.getStyleClass().add("muted");
        hint.setMinWidth(USE_PREF_SIZE);
        Label unit = new Label(MESSAGES.text("timeline.step"));
        unit.getStyleClass().add("muted");
        unit.setMinWidth(USE_PREF_SIZE);
        unit.setLabelFor(step);
        HBox place = new HBox(unit, step);
        place.getStyleClass().add("timeline-place");
        getChildren().addAll(place, track, hint);
        experiment.frame().addListener((source, before, now) -> show(now));
    }

    private void show(Frame frame) {
        long at = frame.current().step();
        step.setText(Numbers.count(at));
        following = true;
        slider.setMax((double) Math.max(1, frame.furthestStep()));
        if (!slider.isValueChanging()) {
            slider.setValue((double) at);
        }
        slider.setBlockIncrement(Math.max(1, frame.furthestStep() / 50.0));
        following = false;
        if (!frame.events().equals(marked) || frame.furthestStep() != markedTo) {
            if (!frame.events().equals(marked)) {
                marked = frame.events();
                marks.getChildren().setAll(marked.stream().map(this::mark).toList());
            }
            markedTo = frame.furthestStep();
            place();
        }
    }

    /** The kinds differ in shape as well as in colour: a flat top, a cross, an arrow upwards. */
    private Region mark(RunEvent event) {
        Region mark = new Region();
        String kind = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        mark.getStyleClass().addAll("mark", kind);
        mark.setManaged(false);
        String words = MESSAGES.text("event." + kind, event.step());
        mark.setAccessibleText(words);
        mark.setOnMouseClicked(click -> experiment.playback().seek(event.step()));
        Tooltip.install(mark, Buttons.help(words + '\n' + MESSAGES.text("event.go")));
        return mark;
    }

    /** From mark to mark. */
    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        double at = slider.getValue();
        OptionalLong next = OptionalLong.empty();
        if (event.getCode() == KeyCode.PAGE_UP) {
            next = marked.stream()
                    .mapToLong(RunEvent::step)
                    .filter(step -> step < at)
                    .max();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            next = marked.stream()
                    .mapToLong(RunEvent::step)
                    .filter(step -> step > at)
                    .min();
        }
        if (next.isPresent()) {
            experiment.playback().seek(next.getAsLong());
            event.consume();
        }
    }

    private void place() {
        double inset = slider.getHeight() / 2;
        double width = slider.getWidth() - 2 * inset;
        double middle = slider.getBoundsInParent().getCenterY();
        for (int i = 0; i < marked.size(); i++) {
            double x = inset + width * marked.get(i).step() / Math.max(1, markedTo);
            marks.getChildren()
                    .get(i)
                    .resizeRelocate(x - MARK_WIDTH / 2, middle - MARK_HEIGHT, MARK_WIDTH, MARK_HEIGHT);
        }
    }
}
