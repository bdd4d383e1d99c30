package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.initium.engine.training.Setup;
import org.initium.figure.Panel;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureCommandTest {
    private static final Lab LAB = LabCatalog.find("playground");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png, \u2030PNG", "svg, <?xml", "pdf, %PDF"})
    void everyPanelIsWrittenInEveryFormat(String format, String start) throws Exception {
        Path figures = folder.resolve("new").resolve("figures");
        Console console = figure(figures, "--steps", "5", "--scale", "0.5", "--theme", "dark", "--format", format);
        List<Path> expected = LAB.panels().stream()
                .map(panel -> figures.resolve("playground-" + panel.id() + "." + format))
                .toList();
        assertThat(console.good().out().lines().map(Path::of)).containsExactlyElementsOf(expected);
        for (Path file : expected) {
            String head = new String(Files.readAllBytes(file), 0, 8, "windows-1252");
            assertThat(head).startsWith(start);
        }
        assertThat(list(figures)).hasSameSizeAs(expected);
    }

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void everyPanelOfEveryLabIsWritten(Lab lab) throws Exception {
        Console console = Console.run("figure", lab.id(), "--steps", "1", "--scale", "0.5", "--out", folder.toString());
        List<Path> expected = lab.panels().stream()
                .map(panel -> folder.resolve(lab.id() + "-" + panel.id() + ".png"))
                .toList();
        assertThat(console.good().out().lines().map(Path::of)).containsExactlyElementsOf(expected);
        for (Path file : expected) {
            assertThat(ImageIO.read(file.toFile())).isNotNull();
        }
    }

    @Test
    void scaleSetsThePixels() throws Exception {
        figure(folder, "--steps", "0", "--scale", "0.5").good();
        BufferedImage small = ImageIO.read(folder.resolve("playground-cost.png").toFile());
        figure(folder, "--steps", "0", "--scale", "1").good();
        BufferedImage large = ImageIO.read(folder.resolve("playground-cost.png").toFile());
        assertThat(large.getWidth()).isEqualTo(2 * small.getWidth());
    }

    @Test
    void theSameSeedPaintsTheSamePicture() throws Exception {
        byte[] first = boundary("--seed", "3");
        assertThat(boundary("--seed", "3")).isEqualTo(first);
        assertThat(boundary("--seed", "4")).isNotEqualTo(first);
    }

    @Test
    void theLecturesFiguresStandSideBySide() throws Exception {
        Console.run(
                        "figure",
                        "stacks",
                        "--steps",
                        "0",
                        "--scale",
                        "0.5",
                        "--compare",
                        "sequence",
                        "--format",
                        "svg",
                        "--out",
                        folder.toString())
                .good();
        assertThat(Files.readString(folder.resolve("stacks-activation-stack.svg")))
                .contains("tanh, Xavier", "ReLU, Xavier", "ReLU, He");
    }

    @Test
    void armsShareAPicture() throws Exception {
        figure(folder, "--steps", "20", "--scale", "0.5").good();
        byte[] alone = Files.readAllBytes(folder.resolve("playground-cost.png"));
        figure(folder, "--steps", "20", "--scale", "0.5", "--arms").good();
        assertThat(Files.readAllBytes(folder.resolve("playground-cost.png"))).isNotEqualTo(alone);
        assertThat(list(folder)).hasSameSizeAs(LAB.panels());
    }

    private byte[] boundary(String... arguments) throws IOException {
        figure(
                        folder,
                        Stream.concat(Stream.of("--steps", "5", "--scale", "0.5"), Stream.of(arguments))
                                .toArray(String[]::new))
                .good();
        return Files.readAllBytes(folder.resolve("playground-" + Panel.BOUNDARY.id() + ".png"));
    }

    @Test
    void nothingOutsideTheFolderIsTouched() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "kept");
        Path figures = Files.createDirectory(folder.resolve("figures"));
        Files.createSymbolicLink(figures.resolve("playground-cost.png"), outside);
        figure(figures, "--steps", "0", "--scale", "0.5").good();
        assertThat(outside).hasContent("kept");
        assertThat(list(folder)).containsExactlyInAnyOrder(outside, figures);
    }

    @Test
    void wrongArgumentsAreRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        figure(file).refused(2, "is not a folder");
        figure(folder.resolve("n".repeat(10_000)).resolve("inside")).refused(2, "choose a shorter one");
        figure(file.resolve("inside")).refused(2, "is not a folder");
        figure(folder, "--steps", "-1").refused(2, "--steps must be 0 to 1000000000, not -1");
        figure(folder, "--scale", "0").refused(2, "--scale must be 0.5 to 8, not 0.0");
        figure(folder, "--format", "gif").refused(2, "unknown format 'gif'; try one of: png, svg, pdf");
        figure(folder, "--theme", "blue").refused(2, "unknown theme 'blue'; try one of: light, dark");
        Console.line("figure playground").refused(2, "--out");
        Console.line("figure nowhere --out x").refused(2, "unknown lab 'nowhere'; try one of: playground");
    }

    @Test
    void withoutADisplayTheMainJobIsDoneAllTheSame() throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new WithoutDisplay(new PrintWriter(out), new PrintWriter(err), folder)
                .run(
                        "there is no display",
                        Optional.empty(),
                        Optional.of(Setup.single(LAB.base().withSeed(11))));
        assertThat(exitCode).isZero();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("there is no display", WithoutDisplay.FOLDER);
        assertThat(out.toString()).contains("seed        11", "step        1000", "accuracy");
        assertThat(list(folder.resolve(WithoutDisplay.FOLDER)))
                .hasSameSizeAs(LAB.panels())
                .allMatch(file -> file.toString().endsWith(".png"));
    }

    private static Console figure(Path out, String... arguments) {
        return Console.run(
                Stream.concat(Stream.of("figure", "playground", "--out", out.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
