package org.initium.ui.workbench.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Dialogs that show nothing and are answered at once.
 *
 * @param answer the file or folder chosen; none is a cancel
 */
public record AnsweredDialogs(Supplier<Optional<Path>> answer) implements FileDialogs {
    /** Dialogs that are always cancelled. */
    public static AnsweredDialogs cancelled() {
        return new AnsweredDialogs(Optional::empty);
    }

    @Override
    public Optional<Path> open(String title, List<String> extensions) {
        return answer.get();
    }

    @Override
    public Optional<Path> save(String title, String name) {
        return answer.get();
    }

    @Override
    public Optional<Path> folder(String title) {
        return answer.get();
    }
}
