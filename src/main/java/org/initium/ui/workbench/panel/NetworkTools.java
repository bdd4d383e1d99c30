package org.initium.ui.workbench.panel;

import java.util.OptionalInt;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.ViewOptions;
import org.initium.figure.scene.ViewOptions.Links;
import org.initium.session.Frame;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;

/** What the network panel can do besides being looked at: show gradients, and let a weight be set by hand, with mouse or keys. */
final class NetworkTools {
    private static final Messages MESSAGES = Messages.of(NetworkTools.class);

    private final PanelCard card;
    private final Experiment experiment;
    private final ParameterEditor editor;
    private String named = "";

    private NetworkTools(PanelCard card, Experiment experiment) {
        this.card = card;
        this.experiment = experiment;
        this.editor = new ParameterEditor(card, (index, value) -> experiment.edit(index, value));
    }

    static void install(PanelCard card, Experiment experiment) {
        NetworkTools tools = new NetworkTools(card, experiment);
        ToggleButton gradients = new Buttons(MESSAGES).toggle("gradients");
        gradients.getStyleClass().addAll("quiet", "small");
        gradients.selectedProperty().addListener((source, before, now) -> tools.showLinks(now));
        card.addTool(gradients);
        card.canvas().addEventHandler(MouseEvent.MOUSE_CLICKED, tools::click);
        card.addEventHandler(KeyEvent.KEY_PRESSED, tools::key);
        experiment.frame().addListener((source, before, now) -> tools.name(now));
        experiment.setup().addListener((source, before, now) -> {
            if (!now.spec().shape().equals(before.spec().shape())) {
                tools.highlight(OptionalInt.empty());
                tools.editor.close();
            }
        });
    }

    private void showLinks(boolean gradients) {
        experiment.options().set(experiment.options().get().withLinks(gradients ? Links.GRADIENTS : Links.WEIGHTS));
        named = "";
        card.setSubtitle(MESSAGES.text(gradients ? "panel.network.gradients" : "panel.network.subtitle"));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 1 || !event.isStillSincePress()) {
            return;
        }
        card.hit(event.getX(), event.getY())
                .ifPresentOrElse(
                        hit -> hit.parameter().ifPresent(index -> {
                            highlight(OptionalInt.of(index));
                            open(index, event.getX(), event.getY());
                        }),
                        () -> {
                            editor.close();
                            highlight(OptionalInt.empty());
                        });
    }

    private void open(int index, double x, double y) {
        Snapshot now = card.shown().current();
        editor.open(
                index,
                ParameterNames.of(now.spec().shape(), index),
                now.parameters().toArray()[index],
                x,
                y);
    }

    private void key(KeyEvent event) {
        if (editor.isOpen() || card.shown() == null || event.isShiftDown() || event.isShortcutDown()) {
            return;
        }
        NetworkShape shape = card.shown().current().spec().shape();
        OptionalInt marked = experiment.options().get().highlighted();
        int count = shape.parameterCount();
        int at = marked.orElse(-1);
        switch (event.getCode()) {
            case DOWN -> highlight(OptionalInt.of((at + 1) % count));
            case UP -> highlight(OptionalInt.of((Math.max(at, 0) + count - 1) % count));
            case ENTER -> {
                if (marked.isEmpty()) {
                    return;
                }
                open(marked.getAsInt(), 0, 0);
            }
            case ESCAPE -> {
                if (marked.isEmpty()) {
                    return;
                }
                highlight(OptionalInt.empty());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void highlight(OptionalInt index) {
        ViewOptions options = experiment.options().get();
        experiment.options().set(options.withHighlighted(index));
        if (index.isEmpty()) {
            showLinks(options.links() == Links.GRADIENTS);
        } else if (experiment.frame().get() != null) {
            name(experiment.frame().get());
        }
    }

    /** Names what is highlighted, and its value where that stands still. */
    private void name(Frame frame) {
        OptionalInt index = experiment.options().get().highlighted();
        if (index.isPresent()) {
            Snapshot now = frame.current();
            String name = ParameterNames.of(now.spec().shape(), index.getAsInt());
            String value = FigureText.value(now.parameters().toArray()[index.getAsInt()]);
            String words = frame.running() ? name : MESSAGES.text("panel.network.marked", name, value);
            if (!words.equals(named)) {
                named = words;
                card.setSubtitle(words);
            }
        }
    }
}
