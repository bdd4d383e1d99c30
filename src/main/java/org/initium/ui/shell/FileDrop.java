package org.initium.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the files that are dropped on the window. */
final class FileDrop {
    private FileDrop() {}

    static void install(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped((DragEvent event) -> {
            boolean dropped = event.getDragboard().hasFiles();
            if (dropped) {
                open.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
            }
            event.setDropCompleted(dropped);
            event.consume();
        });
    }
}
