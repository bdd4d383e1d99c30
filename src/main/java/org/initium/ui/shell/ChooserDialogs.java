package org.initium.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.initium.ui.workbench.file.FileDialogs;

/** The file dialogs of the desktop; each begins where the last one ended. */
final class ChooserDialogs implements FileDialogs {
    private final Window owner;
    private File folder;

    ChooserDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, List<String> extensions) {
        FileChooser chooser = chooser(title);
        List<String> patterns =
                extensions.stream().map(extension -> "*." + extension).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(String title) {
        List<File> files = chooser(title).showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        files.stream().findFirst().ifPresent(file -> folder = file.getParentFile());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner)).map(file -> complete(file, name));
    }

    /** A name typed without an ending gets the one of {@code name}, by which it is known when it is opened; not over a file that nobody was asked about. */
    static Path complete(Path file, String name) {
        String typed = String.valueOf(file.getFileName());
        Path completed = file.resolveSibling(typed + name.substring(name.lastIndexOf('.')));
        return typed.contains(".") || Files.exists(completed) ? file : completed;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder);
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
