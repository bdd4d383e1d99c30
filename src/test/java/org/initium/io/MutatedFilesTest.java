package org.initium.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever a file holds, its reader gives a result or its own error: a broken file never breaks the program. */
class MutatedFilesTest {
    private static final int TRIES = 500;
    private static final int MANY_TRIES = 10_000;

    private static final byte[] EXPERIMENT =
            ExperimentJson.text(Specs.compared()).getBytes(StandardCharsets.UTF_8);
    private static final byte[] POINTS =
            "x1,x2,label\n1.5,-2,0\n\"-0.25\",3e1,1\n4,5,2\n".getBytes(StandardCharsets.UTF_8);

    /** Bytes and words that mean something to the readers, so that mutations reach beyond the first character. */
    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            ":",
            "-",
            ".",
            "e",
            "null",
            "true",
            "NaN",
            "1e999",
            "-1e-999",
            "9".repeat(200),
            "[".repeat(100),
            "\uFEFF",
            "\u0000",
            "\\u0000",
            "\\",
            "'",
            "\"seed\":1,",
            "\"x\":{}",
            "é",
            "0x1p3",
            "1d",
            "{0}",
            "%s",
            "full",
            "constant:",
            ":",
            "l2:-1",
            "step:0.5:1e99");

    @Property(tries = TRIES)
    void experimentsNeverThrowAnythingElse(@ForAll("mutations") List<Mutation> mutations) {
        readExperiment(mutations);
    }

    @Tag("long")
    @Property(tries = MANY_TRIES)
    void experimentsNeverThrowAnythingElseHoweverOften(@ForAll("mutations") List<Mutation> mutations) {
        readExperiment(mutations);
    }

    @Property(tries = TRIES)
    void pointsNeverThrowAnythingElse(@ForAll("mutations") List<Mutation> mutations) {
        readPoints(mutations);
    }

    @Tag("long")
    @Property(tries = MANY_TRIES)
    void pointsNeverThrowAnythingElseHoweverOften(@ForAll("mutations") List<Mutation> mutations) {
        readPoints(mutations);
    }

    @Property(tries = TRIES)
    void arbitraryBytesNeverThrowAnythingElse(@ForAll byte[] bytes) {
        read(() -> PointsCsv.parse(bytes, "bytes"));
        read(() -> ExperimentJson.parse(bytes, "bytes"));
    }

    private static void readExperiment(List<Mutation> mutations) {
        byte[] bytes = mutated(EXPERIMENT, mutations);
        read(() -> ExperimentJson.parse(bytes, "mutated"));
    }

    private static void readPoints(List<Mutation> mutations) {
        byte[] bytes = mutated(POINTS, mutations);
        read(() -> PointsCsv.parse(bytes, "mutated"));
    }

    private interface Reading {
        void run() throws FileProblem;
    }

    private static void read(Reading reading) {
        try {
            reading.run();
        } catch (FileProblem expected) {
            if (expected.getMessage().length() > 1_000
                    || expected.getMessage().lines().count() != 1) {
                throw new AssertionError("not one short line: " + expected.getMessage(), expected);
            }
        }
    }

    /** Replaces {@code length} bytes at a relative place by others. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Mutation(double place, int length, byte[] bytes) {}

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<byte[]> bytes = Arbitraries.oneOf(
                Arbitraries.of(FRAGMENTS).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(4));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 20),
                        bytes)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static byte[] mutated(byte[] original, List<Mutation> mutations) {
        byte[] now = original;
        for (Mutation mutation : mutations) {
            int from = (int) (mutation.place() * now.length);
            int to = Math.min(now.length, from + mutation.length());
            byte[] next = new byte[now.length - (to - from) + mutation.bytes().length];
            System.arraycopy(now, 0, next, 0, from);
            System.arraycopy(mutation.bytes(), 0, next, from, mutation.bytes().length);
            System.arraycopy(now, to, next, from + mutation.bytes().length, now.length - to);
            now = next;
        }
        return now;
    }
}
