package org.initium.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.initium.engine.training.Setup;
import org.initium.io.StoredData;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.text.Messages;
import org.initium.ui.control.Buttons;
import org.initium.ui.control.Notices;
import org.initium.ui.workbench.Command;
import org.initium.ui.workbench.LabView;
import org.initium.ui.workbench.file.FileDialogs;
import org.initium.ui.workbench.file.Surroundings;
import org.kordamp.ikonli.feather.Feather;

/** The window: the rail with the labs, and the lab in front. */
final class Shell implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(Shell.class);

    /** Below this width the labs are icons, so that the panels have the room. */
    private static final double ROOM_FOR_RAIL = 1360;

    /** Below this width the columns beside the panels give them some of theirs. */
    private static final double ROOM_FOR_COLUMNS = 1120;

    /** Below this height a presenter's text is less large. */
    private static final double ROOM_FOR_LARGE_TEXT = 1000;

    private final Stage stage;
    private final Settings settings;
    private final WindowSize size;
    private final BorderPane page = new BorderPane();
    private final Notices notices = new Notices();
    private final ShortcutsOverlay shortcuts = new ShortcutsOverlay();
    private final FileDrop drop = new FileDrop();
    private final StackPane root = new StackPane(page, notices, shortcuts, drop.frame());
    private final Theme theme;
    private final Rail rail = new Rail(this::open);
    private final ToggleButton present;
    private final Button themeSwitch;
    private final Surroundings surroundings;
    private final OpenLabs labs;

    Shell(Stage stage, Settings settings, FileDialogs dialogs) {
        this.stage = stage;
        this.settings = settings;
        size = settings.size().within(Screen.getPrimary().getVisualBounds());
        Theme.loadFonts();
        root.getStyleClass().add("shell");
        theme = new Theme(root);
        surroundings = new Surroundings(theme.figures(), notices, dialogs, new StoredData(), this::open);
        labs = new OpenLabs(surroundings);
        Buttons buttons = new Buttons(MESSAGES);
        themeSwitch = buttons.icon("theme", Feather.MOON, this::toggleTheme);
        present = buttons.toggle("present");
        present.selectedProperty().addListener((source, before, now) -> setPresenting(now));
        page.setLeft(rail);
        rail.setFolded(settings.railCollapsed());
        setDark(settings.dark());
    }

    /** Shows the window with what was asked for. */
    void show(WindowRequest request) {
        Lab lab = first(request);
        request.start().ifPresent(start -> labs.begin(lab, start));
        open(lab);
        if (request.run() && !isOnlyRemembered(lab, request)) {
            view().experiment().playback().run();
        }
        root.widthProperty().addListener((source, before, now) -> {
            rail.setNarrow(now.doubleValue() < ROOM_FOR_RAIL);
            theme.setNarrow(now.doubleValue() < ROOM_FOR_COLUMNS);
        });
        root.heightProperty()
                .addListener((source, before, now) -> theme.setLow(now.doubleValue() < ROOM_FOR_LARGE_TEXT));
        Scene scene = new Scene(root, size.width(), size.height());
        scene.fillProperty().bind(theme.background());
        Keyboard.install(scene, this::commands);
        scene.focusOwnerProperty().addListener((source, before, now) -> {
            if (now instanceof TextInputControl && !isOnShow(before)) {
                listen();
            }
        });
        drop.listen(scene, files -> view().files().open(files));
        stage.setTitle(MESSAGES.text("window.title"));
        stage.setScene(scene);
        view().setStoryShown(!settings.storyHidden());
        present.setSelected(settings.presenter());
        size.prepare(stage, Screen.getPrimary().getVisualBounds());
        stage.show();
        listen();
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> explain(fault));
    }

    /** The lab asked for, else the one of the last time; a specification alone opens in the first, where all of it can be changed. */
    private Lab first(WindowRequest request) {
        return request.lab()
                .map(LabCatalog::find)
                .or(() -> request.start().isEmpty() ? settings.lab() : Optional.empty())
                .orElse(LabCatalog.all().get(0));
    }

    /** Such a lab waits: it may begin with a question that training would answer. */
    private static boolean isOnlyRemembered(Lab lab, WindowRequest request) {
        return request.lab().isEmpty() && !lab.equals(LabCatalog.all().get(0));
    }

    private void open(Lab lab) {
        if (labs.isInFront(lab)) {
            return;
        }
        notices.clear();
        page.setCenter(labs.show(lab, List.of(themeSwitch, present)));
        rail.select(lab);
        listen();
    }

    private void open(Lab lab, Optional<Setup> start) {
        open(lab);
        start.ifPresent(view().experiment()::open);
    }

    /** Keys go to the lab, and not to a button or field that would take some for itself, until one is chosen. */
    private void listen() {
        view().requestFocus();
    }

    /** When a button in focus goes, as that of a banner does, JavaFX moves on to a neighbour; a field would then take the keys of the lab for text. */
    private static boolean isOnShow(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node == null || node.getScene() != null;
    }

    /** The lab that stands so many places further in the list, which has no end. */
    private void turn(int places) {
        List<Lab> all = LabCatalog.all();
        open(all.get(Math.floorMod(all.indexOf(view().experiment().lab()) + places, all.size())));
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(command("F1", "shortcuts", this::toggleShortcuts));
        commands.add(command("Shift+Slash", "shortcuts", this::toggleShortcuts));
        if (shortcuts.isShown()) {
            commands.add(command("Esc", "shortcuts", shortcuts::hide));
        }
        if (notices.areShown()) {
            commands.add(command("Esc", "notices", notices::clear));
        }
        commands.addAll(view().commands());
        commands.add(command("Shortcut+Page Down", "next-lab", () -> turn(1)));
        commands.add(command("Shortcut+Page Up", "previous-lab", () -> turn(-1)));
        commands.add(command("Shortcut+T", "theme", this::toggleTheme));
        commands.add(command("F11", "present", () -> present.setSelected(!present.isSelected())));
        return commands;
    }

    private static Command command(String keys, String id, Runnable action) {
        return Command.of(keys, MESSAGES.text("command." + id), action);
    }

    private void toggleShortcuts() {
        if (shortcuts.isShown()) {
            shortcuts.hide();
        } else {
            shortcuts.show(commands(), FocusHelp.of(stage.getScene().getFocusOwner()));
        }
    }

    private void toggleTheme() {
        setDark(!theme.isDark());
    }

    void setDark(boolean dark) {
        theme.setDark(dark);
        themeSwitch.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(dark ? Feather.SUN : Feather.MOON));
    }

    private void setPresenting(boolean presenting) {
        theme.setPresenter(presenting);
        page.setLeft(presenting ? null : rail);
        view().setStoryShown(!presenting);
        listen();
    }

    /** Whatever goes wrong, the user reads a sentence and the window stays. */
    private void explain(Throwable fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        notices.warn(MESSAGES.text("fault", reason));
    }

    WindowSize size() {
        return size;
    }

    LabView view() {
        return labs.front();
    }

    @Override
    public void close() {
        settings.remember(
                view().experiment().lab(),
                WindowSize.of(stage, size),
                theme.isDark(),
                present.isSelected(),
                rail.isFolded(),
                !view().isStoryShown() && !present.isSelected());
        labs.close();
    }
}
