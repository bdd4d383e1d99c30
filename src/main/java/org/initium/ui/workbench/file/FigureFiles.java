package org.initium.ui.workbench.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.scene.Scene;
import org.initium.io.WholeFile;
import org.initium.text.Messages;
import org.initium.ui.control.Background;
import org.initium.ui.control.Notices;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.panel.PanelCard;

/** Panels as picture files: what is on the screen, in its size and theme. */
public final class FigureFiles {
    private static final Messages MESSAGES = Messages.of(FigureFiles.class);

    /** PNG files have this many pixels a logical pixel. */
    private static final double SCALE = 2;

    private final Experiment experiment;
    private final FileDialogs dialogs;
    private final Notices notices;

    public FigureFiles(Experiment experiment, FileDialogs dialogs, Notices notices) {
        this.experiment = experiment;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Asks for a folder and writes every panel into it, all at the same step. */
    public void saveAll(List<PanelCard> cards, FigureFormat format) {
        Scene scene = experiment.scene().get();
        if (scene == null) {
            return;
        }
        dialogs.folder(MESSAGES.text("save.figures")).ifPresent(folder -> {
            Map<Path, FigureExport> files = new LinkedHashMap<>();
            for (PanelCard card : cards) {
                card.export(scene).ifPresent(export -> files.put(folder.resolve(name(card, format)), export));
            }
            write(files, format);
        });
    }

    /** Asks for a file and writes one panel. */
    void save(PanelCard card, FigureFormat format) {
        Optional.ofNullable(experiment.scene().get()).flatMap(card::export).ifPresent(export -> dialogs.save(
                        MESSAGES.text("save.figure"), name(card, format))
                .ifPresent(file -> write(Map.of(file, export), format)));
    }

    private String name(PanelCard card, FigureFormat format) {
        return experiment.lab().id() + "-" + card.panel().id() + "." + format.id();
    }

    private void write(Map<Path, FigureExport> files, FigureFormat format) {
        Background.run(
                () -> {
                    for (Path file : files.keySet()) {
                        WholeFile.check(file);
                    }
                    for (Map.Entry<Path, FigureExport> file : files.entrySet()) {
                        WholeFile.write(file.getKey(), file.getValue().bytes(format, SCALE));
                    }
                    return files.size();
                },
                count -> notices.tell(MESSAGES.text("saved.figures", count)),
                failure -> notices.warn(failure.getMessage()));
    }
}
