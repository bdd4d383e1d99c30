package org.initium.ui.workbench.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.training.Snapshot;
import org.initium.io.ExperimentJson;
import org.initium.io.FileProblem;
import org.initium.io.ImageChoice;
import org.initium.io.PointsCsv;
import org.initium.io.RunCsv;
import org.initium.io.SavedExperiment;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.text.Messages;
import org.initium.ui.control.Background;
import org.initium.ui.control.Notices;
import org.initium.ui.workbench.experiment.DataChange;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.experiment.ImageChange;
import org.initium.ui.workbench.experiment.Loading;

/** Files in and out of a lab. Whatever is wrong with one is said in a notice, and the running experiment goes on untouched. */
public final class Files {
    private static final Messages MESSAGES = Messages.of(Files.class);

    private final Experiment experiment;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final LabOpener labs;

    public Files(Experiment experiment, Surroundings surroundings) {
        this.experiment = experiment;
        dialogs = surroundings.dialogs();
        notices = surroundings.notices();
        labs = surroundings.labs();
    }

    /** Asks for an experiment or data for this lab, and opens it. */
    public void open() {
        if (ImageChange.suits(experiment.lab().base())) {
            open(dialogs.openSeveral(MESSAGES.text("open.images")));
            return;
        }
        dialogs.open(MESSAGES.text("open.title"), List.of("json", "csv", "tsv", "txt"))
                .ifPresent(this::open);
    }

    /** Opens what belongs together: an experiment, a table, or images with their labels. */
    public void open(List<Path> files) {
        boolean experimentFile =
                files.size() == 1 && ExperimentJson.isNameOfOne(files.get(0).toString());
        if (!files.isEmpty()
                && !experimentFile
                && ImageChange.suits(experiment.lab().base())) {
            openImages(files);
        } else if (files.stream().anyMatch(ImageChoice::isIdx)) {
            notices.warn(MESSAGES.text("images.elsewhere"));
        } else {
            files.stream().findFirst().ifPresent(this::open);
        }
    }

    /** Reads images beside the run that goes on; only when they are there, it gives way to one on them. */
    private void openImages(List<Path> files) {
        forgetOthers();
        Loading loading = experiment.loading();
        Background.<DataSpec.Images>run(
                () -> {
                    ImageSource source = ImageChoice.of(files);
                    return loading.reading(progress -> loading.data().open(source, progress));
                },
                images -> {
                    experiment.change(spec -> DataChange.to(spec, images));
                    String name = String.valueOf(Path.of(images.source().name()).getFileName());
                    tellOpened(MESSAGES.text("opened.images", images.trainSize(), images.validationSize(), name));
                },
                problem -> notices.warn(problem.getMessage()));
    }

    /** Opens an experiment ({@code .json}), in the lab that it names or else in this one, or a table of points (anything else). */
    public void open(Path file) {
        forgetOthers();
        String name = String.valueOf(file.getFileName());
        try {
            if (ExperimentJson.isNameOfOne(name)) {
                SavedExperiment saved = ExperimentJson.open(file);
                Lab lab = saved.lab(name, LabCatalog::find).orElse(experiment.lab());
                labs.open(lab, Optional.of(saved.setup()));
                tellOpened(MESSAGES.text("opened.experiment", name));
            } else {
                learn(PointsCsv.read(file), name);
            }
        } catch (FileProblem | IllegalArgumentException problem) {
            notices.warn(problem.getMessage());
        }
    }

    /** Learns from a table on the clipboard. */
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            notices.warn(MESSAGES.text("clipboard.empty"));
            return;
        }
        try {
            learn(PointsCsv.parse(text, MESSAGES.text("clipboard.first")), MESSAGES.text("clipboard.name"));
        } catch (FileProblem | IllegalArgumentException problem) {
            notices.warn(problem.getMessage());
        }
    }

    /** What was wrong with files before is of no interest any more. */
    private void forgetOthers() {
        notices.clear();
    }

    private void learn(List<LabelledPoint> points, String name) {
        experiment.change(spec ->
                DataChange.to(spec, new DataSpec.Points(points, spec.data().testShare())));
        tellOpened(MESSAGES.text("opened.points", points.size(), name));
    }

    private void tellOpened(String words) {
        forgetOthers();
        notices.tell(words);
    }

    public void saveExperiment() {
        write(
                MESSAGES.text("save.experiment"),
                experiment.lab().id() + ".json",
                "saved.experiment",
                file -> ExperimentJson.write(
                        new SavedExperiment(
                                experiment.saved(), Optional.of(experiment.lab().id())),
                        file));
    }

    void saveRun() {
        write(MESSAGES.text("save.run"), experiment.lab().id() + ".csv", "saved", file -> {
            Snapshot now = experiment.frame().get().current();
            RunCsv.write(
                    now.curve(), now.spec().stepsPerEpoch(now.data().train().size()), file);
        });
    }

    /** Writes a file, or says why it cannot be written. */
    private interface Writing {
        void to(Path file) throws FileProblem;
    }

    private void write(String title, String name, String told, Writing writing) {
        dialogs.save(title, name).ifPresent(file -> {
            try {
                writing.to(file);
                notices.tell(MESSAGES.text(told, String.valueOf(file.getFileName())));
            } catch (FileProblem problem) {
                notices.warn(problem.getMessage());
            }
        });
    }
}
