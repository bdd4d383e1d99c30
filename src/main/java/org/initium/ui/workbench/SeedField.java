package org.initium.ui.workbench;

import java.util.concurrent.ThreadLocalRandom;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.CheckedField;
import org.initium.ui.control.Numbers;
import org.initium.ui.workbench.experiment.Experiment;
import org.kordamp.ikonli.feather.Feather;

/** The seed, from which data, first weights and batches come: typed, or drawn anew. */
final class SeedField extends HBox {
    private static final Messages MESSAGES = Messages.of(SeedField.class);

    /** Short enough to be written on a blackboard. */
    private static final long DRAWN_BELOW = 10_000;

    SeedField(Experiment experiment) {
        getStyleClass().add("seed");
        setFillHeight(false);
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        CheckedField field = new CheckedField(
                "seed", MESSAGES.text("seed.name"), text -> experiment.change(spec -> spec.withSeed(read(text))));
        field.field().setTooltip(Buttons.help(MESSAGES.text("seed.help")));
        Label label = new Label(MESSAGES.text("seed.label"));
        label.setMnemonicParsing(true);
        label.setLabelFor(field.field());
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        label,
                        field,
                        new Buttons(MESSAGES).labelled("new-weights", Feather.SHUFFLE, () -> drawAnew(experiment)));
        experiment
                .setup()
                .addListener((source, before, now) ->
                        field.show(Numbers.whole(now.spec().seed())));
        field.show(Numbers.whole(experiment.spec().seed()));
    }

    /** Another seed, and with it other points and other first weights. */
    static void drawAnew(Experiment experiment) {
        experiment.change(spec -> spec.withSeed(ThreadLocalRandom.current().nextLong(DRAWN_BELOW)));
    }

    private static long read(String text) {
        try {
            return Numbers.readLong(text);
        } catch (IllegalArgumentException notWhole) {
            throw new IllegalArgumentException(MESSAGES.text("seed.wrong"), notWhole);
        }
    }
}
