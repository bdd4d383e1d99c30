package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.initium.engine.data.DataSpec;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;
import org.initium.lab.LabCatalog;
import org.initium.session.Frame;
import org.initium.session.TrainingSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** The command line, the window's session, which is looked at while it trains, and a bare trainer end with the same bits. */
class ParityTest {
    private static final long LEAST_STEPS = 300;
    private static final int LEAST_FRAMES = 5;

    /** Every lab as it opens, those on images with few of them, and what no lab begins with. */
    static Stream<String> options() {
        Stream<String> labs = LabCatalog.all().stream()
                .map(lab -> "--lab " + lab.id()
                        + (lab.base().data() instanceof DataSpec.Images ? " --train-size 300" : ""));
        return Stream.concat(
                labs,
                Stream.of(
                        "--seed 3",
                        "--dataset moon --layers 2,5,5,1 --activation tanh --batch 7 --optimizer adam --test-share 0.3 --init orthogonal:1",
                        "--dataset blobs --optimizer momentum:0.9 --schedule exponential:0.99 --l2 0.1 --batch 16",
                        "--lab nielsen --train-size 500 --validation-size 200",
                        "--lab digits --train-size 300 --layers 784,40,10 --init nielsen-old"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void windowAndCliTrainTheSameNetwork(String options) {
        ExperimentSpec spec = spec(options);
        Frame window = watched(spec);
        long steps = window.current().step();
        assertThat(window.current().spec()).isEqualTo(spec);
        TimedRun cli = TimedRun.train(Runs.trainer(spec), steps, ProbePlan.NUMBERS, share -> {});
        Trainer bare = new Trainer(spec, new StoredData().load(spec.data(), new Streams(spec.seed())));
        float[] start = bare.parameters();
        for (long step = 0; step < steps; step++) {
            bare.advance();
        }
        float[] end = bare.parameters();
        assertThat(Arrays.equals(end, start)).isFalse();
        assertThat(window.current().parameters().toArray()).isEqualTo(end);
        assertThat(cli.snapshot().parameters().toArray()).isEqualTo(end);
        assertThat(cli.snapshot().step()).isEqualTo(steps);
    }

    private static final class Options {
        @Mixin
        private SpecOptions experiment;
    }

    /** What {@code train} would train. */
    private static ExperimentSpec spec(String options) {
        Options holder = new Options();
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(holder));
        Ids.teach(line);
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8)).parseArgs(options.split(" "));
        return holder.experiment.setup(new Usage(line.getCommandSpec())).spec();
    }

    /** Trains as the window does, looking at every frame there is, and pauses somewhere. */
    private static Frame watched(ExperimentSpec spec) {
        try (TrainingSession session =
                new TrainingSession("parity", new StoredData(), ProbePlan.STANDARD, ProbePlan.CURVE_ONLY)) {
            session.start(List.of(spec), 0);
            session.control().run();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            int frames = 0;
            while (System.nanoTime() < deadline) {
                Frame frame = session.mailbox().take();
                if (frame == null) {
                    LockSupport.parkNanos(100_000);
                } else if (++frames >= LEAST_FRAMES && frame.current().step() >= LEAST_STEPS) {
                    session.control().pause();
                    if (!frame.running()) {
                        return frame;
                    }
                }
            }
            return fail("the session did not pause at a step to compare");
        }
    }
}
