package org.initium.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped on the window. */
final class FileDrop {
    private FileDrop() {}

    static void install(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped((DragEvent event) -> {
            boolean dropped = event.getDragboard().hasFiles();
            if (dropped) {
                open.accept(event.getDragboard().getFiles().get(0).toPath());
            }
            event.setDropCompleted(dropped);
            event.consume();
        });
    }
}
