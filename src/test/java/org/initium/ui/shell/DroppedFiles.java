package org.initium.ui.shell;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files dragged from a file manager: the very events that the system sends, of which a headless one sends none. */
final class DroppedFiles {
    private static final double PLACE = 400;

    private DroppedFiles() {}

    /** Drags files over a scene, and lets them hover there. */
    static void over(Scene scene, List<Path> files) {
        Event.fireEvent(scene, event(DragEvent.DRAG_OVER, board(files)));
    }

    /** Drags files away from a scene again. */
    static void away(Scene scene, List<Path> files) {
        Event.fireEvent(scene, event(DragEvent.DRAG_EXITED, board(files)));
    }

    /** Drags files over a scene and drops them if it would take them; tells whether it took them. On the window's thread. */
    static boolean on(Scene scene, List<Path> files) {
        Dragboard board = board(files);
        DragEvent over = event(DragEvent.DRAG_OVER, board);
        Event.fireEvent(scene, over);
        DragEvent drop = event(DragEvent.DRAG_DROPPED, board);
        if (over.getAcceptedTransferMode() == TransferMode.COPY) {
            Event.fireEvent(scene, drop);
        }
        return drop.isDropCompleted();
    }

    private static Dragboard board(List<Path> files) {
        Dragboard board = DragboardHelper.createDragboard(copying());
        if (!files.isEmpty()) {
            board.setContent(
                    Map.of(DataFormat.FILES, files.stream().map(Path::toFile).toList()));
        }
        return board;
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, PLACE, PLACE, PLACE, PLACE, TransferMode.COPY, null, null, null);
    }

    /** A clipboard of this program alone that, unlike the toolkit's, knows what a drag may do. */
    private static TKClipboard copying() {
        TKClipboard content = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : method.invoke(content, arguments));
    }
}
