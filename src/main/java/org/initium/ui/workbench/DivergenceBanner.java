package org.initium.ui.workbench;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.initium.engine.training.Divergence;
import org.initium.session.Frame;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says where a run left the range of float, and offers the way back. */
final class DivergenceBanner extends HBox {
    private static final Messages MESSAGES = Messages.of(DivergenceBanner.class);

    /** The last ones, in which what happens can still be followed. */
    private static final long REPLAYED_STEPS = 10;

    private final Label words = new Label();
    private Optional<Divergence> shown = Optional.empty();

    DivergenceBanner(Experiment experiment) {
        setId("divergence");
        getStyleClass().addAll("notice", "problem", "banner");
        words.setId("divergence-words");
        words.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Buttons buttons = new Buttons(MESSAGES);
        Button replay = buttons.labelled(
                "replay-slowly",
                Feather.REWIND,
                () -> shown.ifPresent(divergence ->
                        experiment.playback().replaySlowly(Math.max(0, divergence.step() - REPLAYED_STEPS))));
        Button back = buttons.labelled(
                "go-back",
                Feather.ROTATE_CCW,
                () -> shown.ifPresent(divergence -> experiment.playback().seek(before(divergence))));
        replay.setMinWidth(USE_PREF_SIZE);
        back.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), words, gap, replay, back);
        show(Optional.empty());
        experiment.frame().addListener((source, before, now) -> show(now));
    }

    /** Far enough before the end to see it coming. */
    private static long before(Divergence divergence) {
        return Math.max(0, Math.min(divergence.step() - 1, divergence.step() * 9 / 10));
    }

    private void show(Frame frame) {
        Optional<Divergence> now = frame.current().end();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(Optional<Divergence> now) {
        shown = now;
        setVisible(now.isPresent());
        setManaged(now.isPresent());
        now.ifPresent(divergence -> words.setText(words(divergence)));
    }

    private static String words(Divergence divergence) {
        String quantity = MESSAGES.text("quantity."
                + divergence.quantity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String value = Double.isNaN(divergence.value()) ? MESSAGES.text("value.nan") : MESSAGES.text("value.infinite");
        return divergence.layer() == 0
                ? MESSAGES.text("diverged.cost", divergence.step(), quantity, value)
                : MESSAGES.text(
                        "diverged.unit", divergence.step(), quantity, divergence.layer(), divergence.unit() + 1, value);
    }
}
