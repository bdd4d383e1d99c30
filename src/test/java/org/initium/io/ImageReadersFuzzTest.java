package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Whatever bytes a file holds, a reader gives images or a {@link FileProblem} of one line, nothing else. */
class ImageReadersFuzzTest {
    private static final byte[] LABELS = IdxBytes.labels(3, 1, 4, 1, 5);
    private static final byte[] IMAGES = IdxBytes.images(5, 3, 3);
    private static final byte[] TABLE =
            "label,a,b,c,d\n3,0,51,102,255\n9,255,0,0,0\n".getBytes(StandardCharsets.US_ASCII);

    /** A change of a file: a byte set, a stretch repeated or a stretch cut out. */
    private record Mutation(int thousandth, int kind, int value) {}

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void readersRefuseMutatedFilesInOneLine(@ForAll("mutations") List<Mutation> mutations) {
        check(mutations);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    @Tag("long")
    void readersRefuseManyMutatedFilesInOneLine(@ForAll("mutations") List<Mutation> mutations) {
        check(mutations);
    }

    private static void check(List<Mutation> mutations) {
        readImages(mutated(IMAGES, mutations), LABELS);
        readImages(IMAGES, mutated(LABELS, mutations));
        readImages(mutated(IdxBytes.gzip(IMAGES), mutations), LABELS);
        readImages(IdxBytes.gzip(mutated(IMAGES, mutations)), IdxBytes.gzip(LABELS));
        readTable(mutated(TABLE, mutations));
        readTable(mutated(IdxBytes.gzip(TABLE), mutations));
    }

    private static void readImages(byte[] images, byte[] labels) {
        try {
            LabelledImages read = ImageFiles.idx(
                    new ByteArrayInputStream(images),
                    "images",
                    new ByteArrayInputStream(labels),
                    "labels",
                    LoadProgress.SILENT);
            assertThat(read.samples(0, read.count()).size()).isEqualTo(read.count());
        } catch (FileProblem problem) {
            checkMessage(problem);
        }
    }

    private static void readTable(byte[] table) {
        try {
            LabelledImages read = ImageTable.read(new ByteArrayInputStream(table), "table", LoadProgress.SILENT);
            assertThat(read.samples(0, read.count()).size()).isEqualTo(read.count());
        } catch (FileProblem problem) {
            checkMessage(problem);
        }
    }

    private static void checkMessage(FileProblem problem) {
        assertThat(problem.getMessage()).hasLineCount(1).hasSizeLessThan(200);
    }

    private static byte[] mutated(byte[] original, List<Mutation> mutations) {
        byte[] bytes = original;
        for (Mutation mutation : mutations) {
            int place = (int) (mutation.thousandth() * (long) bytes.length / 1_000);
            switch (mutation.kind()) {
                case 0 -> bytes = cut(bytes, place, mutation.value() % 16);
                case 1 -> bytes = IdxBytes.join(bytes, Arrays.copyOfRange(bytes, place, bytes.length));
                default -> {
                    bytes = bytes.clone();
                    if (bytes.length > 0) {
                        bytes[place] = (byte) mutation.value();
                    }
                }
            }
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        return IdxBytes.join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        // Most faults hide in the header, so half of the places are near the start.
        Arbitrary<Integer> places = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999), Arbitraries.integers().between(0, 299));
        return Combinators.combine(
                        places,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 255))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
