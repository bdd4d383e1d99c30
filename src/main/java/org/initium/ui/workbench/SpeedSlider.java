package org.initium.ui.workbench;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.initium.session.RunControl;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.Numbers;

/** Steps a second, from one to as many as the machine can, on a logarithmic slider whose right end knows no limit. */
final class SpeedSlider extends HBox {
    private static final Messages MESSAGES = Messages.of(SpeedSlider.class);

    /** The last stop before unlimited: 10^4 steps a second. */
    private static final double FASTEST_EXPONENT = 4;

    private static final double UNLIMITED_AT = 4.5;

    private final Slider slider = new Slider(0, UNLIMITED_AT, UNLIMITED_AT);
    private final Label value = new Label();

    /** Slow enough that a small network is seen to learn: a hundred steps a second. */
    private static final double WATCHABLE = 2;

    /** Starts at a pace that can be watched, or without a limit where a step is a small part of an epoch. */
    SpeedSlider(DoubleConsumer setSpeed, boolean watchable) {
        getStyleClass().add("speed");
        setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().addAll("muted", "small", "speed-value");
        value.setLabelFor(slider);
        slider.setId("speed");
        slider.setBlockIncrement(0.5);
        slider.setAccessibleText(MESSAGES.text("speed.name"));
        slider.setTooltip(Buttons.help(MESSAGES.text("speed.help")));
        slider.valueProperty().addListener((source, before, now) -> {
            double speed = stepsPerSecond(now.doubleValue());
            value.setText(words(speed));
            setSpeed.accept(speed);
        });
        value.setText(words(RunControl.UNLIMITED));
        if (watchable) {
            slider.setValue(WATCHABLE);
        }
        getChildren().addAll(slider, value);
    }

    private static double stepsPerSecond(double position) {
        return position > FASTEST_EXPONENT ? RunControl.UNLIMITED : Math.rint(Math.pow(10, position));
    }

    private static String words(double speed) {
        return speed == RunControl.UNLIMITED
                ? MESSAGES.text("speed.unlimited")
                : MESSAGES.text("speed.limited", Numbers.whole((long) speed));
    }
}
