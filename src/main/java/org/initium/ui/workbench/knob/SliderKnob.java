package org.initium.ui.workbench.knob;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.Decimal;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.CheckedField;
import org.initium.ui.control.Numbers;
import org.initium.ui.workbench.experiment.Experiment;

/** A number that is slid, and typed where it must be exact. Every stop of the slider starts the run anew. */
final class SliderKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(SliderKnob.class);
    private static final double FIELD = 72;

    /**
     * Where numbers lie on a slider.
     *
     * @param step between two stops; on a logarithmic slider all stops are whole numbers
     */
    record Scale(double least, double most, double step, boolean log) {
        static Scale linear(double least, double most, double step) {
            return new Scale(least, most, step, false);
        }

        static Scale logarithmic(double least, double most) {
            return new Scale(least, most, 1, true);
        }

        double position(double value) {
            double inside = Math.max(least, Math.min(most, value));
            return log ? Math.log10(inside) : inside;
        }

        double value(double position) {
            if (log) {
                double raw = Math.pow(10, position);
                double round = Math.pow(10, Math.max(0, Math.floor(Math.log10(raw)) - 1));
                return Math.rint(raw / round) * round;
            }
            // As a quotient, so that 0.3 stays 0.3.
            double steps = Math.rint(1 / step);
            return steps > 1 ? Math.rint(position * steps) / steps : Math.rint(position / step) * step;
        }
    }

    /** The specification with the number set, or IllegalArgumentException with the reason why not. */
    interface Write {
        ExperimentSpec apply(ExperimentSpec spec, double value);
    }

    private final Scale scale;
    private final ToDoubleFunction<ExperimentSpec> read;
    private final Slider slider;
    private final CheckedField field;
    private final VBox box;
    private boolean showing;

    /** @param read the number; NaN when the specification has none */
    SliderKnob(String id, Experiment experiment, Scale scale, ToDoubleFunction<ExperimentSpec> read, Write write) {
        this.scale = scale;
        this.read = read;
        double low = scale.position(scale.least());
        double high = scale.position(scale.most());
        slider = new Slider(low, high, low);
        slider.setId(id + "-slider");
        slider.setBlockIncrement(scale.log() ? 0.1 : scale.step());
        String name = MESSAGES.text("knob." + id).replace("_", "");
        slider.setAccessibleText(name);
        slider.setTooltip(Buttons.help(MESSAGES.text("knob." + id + ".help")));
        slider.valueProperty().addListener((source, before, now) -> {
            if (!showing) {
                experiment.change(spec -> write.apply(spec, scale.value(now.doubleValue())));
            }
        });
        field = new CheckedField(
                id,
                name,
                text -> experiment.change(
                        spec -> write.apply(spec, scale.log() ? Numbers.readWhole(text) : Numbers.read(text))));
        field.setPrefWidth(FIELD);
        field.setMaxWidth(FIELD);
        Label label = FieldKnob.label(id);
        label.setLabelFor(slider);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap, field);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(head, slider);
        box.getStyleClass().add("knob");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        double value = read.applyAsDouble(spec);
        box.setDisable(Double.isNaN(value));
        field.show(Double.isNaN(value) ? "" : scale.log() ? Numbers.whole((long) value) : Decimal.plain(value));
        if (!Double.isNaN(value) && !slider.isValueChanging()) {
            showing = true;
            slider.setValue(scale.position(value));
            showing = false;
        }
    }
}
