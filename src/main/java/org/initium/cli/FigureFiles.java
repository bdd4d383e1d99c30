package org.initium.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.Snapshot;
import org.initium.engine.training.Variation;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.ClinicNotes;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.io.FileProblem;
import org.initium.io.WholeFile;
import org.initium.lab.Lab;

/**
 * The figures of a lab as files.
 *
 * @param scale pixels a logical pixel, for PNG
 */
record FigureFiles(FigureTheme theme, FigureFormat format, double scale) {
    /** Half a slide across, with labels that can be read from the last row. */
    private static final int WIDTH = 800;

    private static final int HEIGHT = 560;

    /**
     * Paints every panel of {@code lab} at one moment of one or more runs into {@code folder}; gives the files written.
     *
     * @param selected the run that is looked at closely, by its index
     */
    List<Path> write(Lab lab, List<Snapshot> moments, int selected, Path folder) throws FileProblem {
        List<Variation> variations =
                Variation.among(moments.stream().map(Snapshot::spec).toList());
        List<Scene.Arm> arms = IntStream.range(0, moments.size())
                .mapToObj(i -> arm(lab, variations.get(i), moments.get(i)))
                .toList();
        Scene scene = new Scene(arms, selected, ViewOptions.DEFAULT.withClinic(ClinicNotes.SOLVED));
        List<Path> files = new ArrayList<>();
        for (Panel panel : lab.panels()) {
            byte[] picture = new FigureExport(panel.create(), scene, theme, WIDTH, HEIGHT).bytes(format, scale);
            files.add(WholeFile.write(folder, lab.id() + "-" + panel.id() + "." + format.id(), picture));
        }
        return files;
    }

    private static Scene.Arm arm(Lab lab, Variation variation, Snapshot moment) {
        List<Finding> findings = new ArrayList<>();
        lab.inquiries().apply(moment.spec()).forEach(inquiry -> findings.add(answer(inquiry)));
        return new Scene.Arm(lab.nameOf(variation).orElse(variation.id()), moment, findings);
    }

    private static <P> Finding answer(Inquiry<P> inquiry) {
        return inquiry.conclude(IntStream.range(0, inquiry.parts())
                .mapToObj(part -> inquiry.part(part, () -> false))
                .toList());
    }
}
