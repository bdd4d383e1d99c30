package org.initium.ui.workbench.knob;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.ImageChange;

/** Which images are learnt from, and by which protocol they are scored. */
final class ImagesKnob implements KnobView {
    private static final Messages MESSAGES = Messages.of(ImagesKnob.class);

    private final Label name = new Label();
    private final Button mnist;
    private final ChoiceKnob protocol;
    private final VBox box;

    ImagesKnob(Experiment experiment) {
        name.setId("images-name");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        mnist = new Buttons(MESSAGES).labelled("bundled-images", () -> experiment.change(ImageChange::mnist));
        mnist.getStyleClass().addAll("quiet", "small");
        HBox head = new HBox(name, gap, mnist);
        head.getStyleClass().add("knob-head");
        protocol = new ChoiceKnob(
                "protocol",
                experiment,
                Arrays.stream(ImageProtocol.values()).map(ImageProtocol::id).toList(),
                spec -> spec.data() instanceof DataSpec.Images images
                        ? images.protocol().id()
                        : "",
                (spec, id) -> ImageChange.protocol(spec, ImageProtocol.parse(id)));
        box = new VBox(head, protocol.node());
        box.getStyleClass().add("knob");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ExperimentSpec spec) {
        boolean bundled = spec.data() instanceof DataSpec.Images images && images.source() instanceof ImageSource.Mnist;
        name.setText(name(spec));
        name.setTooltip(Buttons.help(name.getText()));
        mnist.setVisible(!bundled);
        mnist.setManaged(!bundled);
        // Files of the user's own have no second file to test on, so there is nothing to choose.
        protocol.node().setDisable(!bundled);
        protocol.show(spec);
    }

    private static String name(ExperimentSpec spec) {
        if (!(spec.data() instanceof DataSpec.Images images)) {
            return MESSAGES.text("images.none");
        }
        return images.source() instanceof ImageSource.Mnist
                ? MESSAGES.text("images.mnist")
                : String.valueOf(Path.of(images.source().name()).getFileName());
    }
}
