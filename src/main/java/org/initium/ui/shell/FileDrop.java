package org.initium.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Opens the files that are dropped on the window; as long as they hover over it, a frame says that it would take them. */
final class FileDrop {
    private final Region frame = new Region();

    FileDrop() {
        frame.setId("drop-frame");
        frame.getStyleClass().add("drop-frame");
        frame.setMouseTransparent(true);
        frame.setVisible(false);
    }

    /** To lie over all of the window. */
    Node frame() {
        return frame;
    }

    void listen(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                frame.setVisible(true);
            }
            event.consume();
        });
        scene.setOnDragExited(event -> frame.setVisible(false));
        scene.setOnDragDropped((DragEvent event) -> {
            frame.setVisible(false);
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
