package org.initium.ui.workbench;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.Loading;

/** Says that images are being read, and how far; before the first picture also why there is none. */
final class LoadingView extends HBox {
    private static final Messages MESSAGES = Messages.of(LoadingView.class);

    private final Experiment experiment;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button cancel;
    private final Button again;

    LoadingView(Experiment experiment) {
        this.experiment = experiment;
        setId("loading");
        getStyleClass().add("loading");
        bar.setAccessibleText(MESSAGES.text("loading"));
        words.setId("loading-words");
        words.setWrapText(true);
        Buttons buttons = new Buttons(MESSAGES);
        Loading loading = experiment.loading();
        cancel = buttons.labelled("cancel-loading", loading::cancel);
        again = buttons.labelled("load-again", experiment::reset);
        getChildren().addAll(bar, words, cancel, again);
        loading.state().addListener((source, before, now) -> show(now));
        experiment
                .frame()
                .addListener((source, before, now) -> show(loading.state().get()));
        show(loading.state().get());
    }

    /** Whether this is told here. */
    boolean tells(String problem) {
        return isVisible() && problem.equals(words.getText());
    }

    private void show(Loading.State state) {
        boolean failed = !state.reading()
                && !state.failure().isEmpty()
                && experiment.frame().get() == null;
        bar.setProgress(state.share());
        words.setText(failed ? state.failure() : MESSAGES.text("loading"));
        show(bar, state.reading());
        show(cancel, state.reading());
        show(again, failed);
        show(this, state.reading() || failed);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
