package org.initium.ui.workbench;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
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

/** Every recorded step of the run on one line: drag to go back, run to go on from there. */
final class Timeline extends HBox {
    private static final Messages MESSAGES = Messages.of(Timeline.class);
    private static final double MARK_WIDTH = 3;

    private final Slider slider = new Slider(0, 1, 0);
    private final Pane marks = new Pane();
    private final TabularNumber step = new TabularNumber("timeline-step", 8);
    private boolean following;
    private List<RunEvent> marked = List.of();
    private double markedTo;

    Timeline(Experiment experiment) {
        getStyleClass().add("timeline");
        slider.setId("timeline");
        slider.setAccessibleText(MESSAGES.text("timeline.name"));
        slider.setTooltip(Buttons.help(MESSAGES.text("timeline.help")));
        slider.valueProperty().addListener((source, before, now) -> {
            if (!following) {
                experiment.seek(Math.round(now.doubleValue()));
            }
        });
        marks.setMouseTransparent(false);
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
        getChildren().addAll(unit, step, track, hint);
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
                marks.getChildren().setAll(marked.stream().map(Timeline::mark).toList());
            }
            markedTo = frame.furthestStep();
            place();
        }
    }

    private static Region mark(RunEvent event) {
        Region mark = new Region();
        String kind = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        mark.getStyleClass().addAll("mark", kind);
        mark.setManaged(false);
        Tooltip.install(mark, Buttons.help(MESSAGES.text("event." + kind, event.step())));
        return mark;
    }

    private void place() {
        double inset = slider.getHeight() / 2;
        double width = slider.getWidth() - 2 * inset;
        double middle = slider.getBoundsInParent().getCenterY();
        for (int i = 0; i < marked.size(); i++) {
            double x = inset + width * marked.get(i).step() / Math.max(1, markedTo);
            marks.getChildren().get(i).resizeRelocate(x - MARK_WIDTH / 2, middle - 6, MARK_WIDTH, 12);
        }
    }
}
