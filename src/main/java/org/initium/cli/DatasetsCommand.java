package org.initium.cli;

import java.util.Locale;
import org.initium.engine.data.ToyDataset;
import picocli.CommandLine.Command;

@Command(name = "datasets", resourceBundle = "org.initium.cli.messages")
final class DatasetsCommand extends Catalogue {
    DatasetsCommand() {
        super("id", "task", "formula", "source");
    }

    @Override
    void fill() {
        for (ToyDataset set : ToyDataset.values()) {
            row(set.id(), set.task().name().toLowerCase(Locale.ROOT), set.formula(), set.source());
        }
    }
}
