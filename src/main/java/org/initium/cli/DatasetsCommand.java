package org.initium.cli;

import java.util.Locale;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.Task;
import org.initium.engine.data.ToyDataset;
import org.initium.text.Messages;
import picocli.CommandLine.Command;

@Command(name = "datasets", resourceBundle = "org.initium.cli.messages")
final class DatasetsCommand extends Catalogue {
    private static final Messages TEXT = Messages.of(DatasetsCommand.class);

    DatasetsCommand() {
        super("id", "task", "formula", "source");
    }

    @Override
    void fill() {
        for (ToyDataset set : ToyDataset.values()) {
            row(set.id(), set.task().name().toLowerCase(Locale.ROOT), set.formula(), set.source());
        }
        row(
                ImageSource.MNIST.name(),
                Task.MULTICLASS.name().toLowerCase(Locale.ROOT),
                TEXT.text("datasets.mnist"),
                TEXT.text("datasets.mnist.source"));
    }
}
