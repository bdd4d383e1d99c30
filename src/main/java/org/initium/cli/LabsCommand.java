package org.initium.cli;

import org.initium.lab.LabCatalog;
import picocli.CommandLine.Command;

@Command(name = "labs", resourceBundle = "org.initium.cli.messages")
final class LabsCommand extends Catalogue {
    LabsCommand() {
        super("id", "title", "question");
    }

    @Override
    void fill() {
        LabCatalog.all().forEach(lab -> row(lab.id(), lab.title(), lab.question()));
    }
}
