package org.initium.ui.workbench.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks where a file is or shall be. */
public interface FileDialogs {
    /** A file to read, unless the user thinks better of it; {@code extensions} without a dot. */
    Optional<Path> open(String title, List<String> extensions);

    /** Files of any kind to read together; none if the user thinks better of it. */
    default List<Path> openSeveral(String title) {
        return open(title, List.of("*")).map(List::of).orElse(List.of());
    }

    /** A file to write. */
    Optional<Path> save(String title, String name);

    /** A folder to write to. */
    Optional<Path> folder(String title);
}
