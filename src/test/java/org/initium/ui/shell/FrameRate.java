package org.initium.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Trainer;
import org.initium.lab.LabCatalog;
import org.initium.session.Frame;
import org.initium.ui.FxThread;

/**
 * Measures the real window, headless, while a network trains at unlimited speed: frames a second and how many of them showed a newer picture of the network, the
 * longest time between two frames, and training samples a second beside those of the same training alone. Twice: while Java still compiles, which takes a share of
 * a machine's two processors, and when it has done so. Run it with {@code mvn -Pframes test}; no test, as it judges nothing.
 */
public final class FrameRate {
    private static final int WARM_UP_SECONDS = 8;
    private static final int COMPILING_SECONDS = 10;
    private static final int SECONDS = 10;
    private static final double LONG_MILLIS = 50;
    private static final String COMPARED = "+";

    /** Tells a window that is slow from a machine that is busy. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private FrameRate() {}

    /** Arguments: ids of labs, followed by {@code +} for all arms of one side by side; the Playground with [2, 8, 8, 1] tanh when there are none. */
    public static void main(String[] labs) throws Exception {
        System.setProperty(Settings.FORGET, "true");
        if (labs.length == 0) {
            ExperimentSpec spec = LabCatalog.find("playground")
                    .base()
                    .withShape(NetworkShape.of(2, 8, 8, 1))
                    .withActivation(Activation.TANH);
            measure(
                    "playground [2, 8, 8, 1] tanh",
                    new WindowRequest(Optional.empty(), Optional.of(Setup.single(spec)), true),
                    spec);
        }
        for (String name : List.of(labs)) {
            String lab = name.replace(COMPARED, "");
            measure(
                    name,
                    new WindowRequest(Optional.of(lab), Optional.empty(), true),
                    LabCatalog.find(lab).base());
        }
        Platform.exit();
        System.exit(0);
    }

    private static void measure(String name, WindowRequest request, ExperimentSpec spec) throws Exception {
        Stage stage = FxThread.get(Stage::new);
        Shell shell = FxThread.get(() -> {
            Shell opened = new Shell(stage, Settings.load(), new ChooserDialogs(stage));
            opened.show(request);
            stage.setWidth(1440);
            stage.setHeight(900);
            Slider speed = (Slider) stage.getScene().lookup("#speed");
            speed.setValue(speed.getMax());
            if (name.endsWith(COMPARED)) {
                ((ToggleButton) stage.getScene().lookup("#compare")).fire();
            }
            return opened;
        });
        count(shell, WARM_UP_SECONDS);
        print(name + ", early", count(shell, SECONDS));
        count(shell, COMPILING_SECONDS);
        print(name, count(shell, SECONDS));
        double inWindow =
                FxThread.get(() -> shell.view().experiment().frame().get().samplesPerSecond());
        FxThread.run(() -> {
            shell.close();
            stage.close();
        });
        if (request.lab().isEmpty()) {
            double alone = alone(spec);
            System.out.printf(
                    "training: %.2f M samples/s in the window, %.2f M alone, ratio %.2f%n",
                    inWindow / 1e6, alone / 1e6, inWindow / alone);
        }
    }

    private static void print(String name, Counter counter) {
        System.out.printf(
                "%s: %.1f frames/s, %.1f pictures/s, %d of %d gaps above %.0f ms, longest %.0f ms, %.1f ms of the window's thread a frame%n",
                name,
                (double) counter.frames / SECONDS,
                (double) counter.pictures / SECONDS,
                counter.longGaps,
                counter.frames,
                LONG_MILLIS,
                counter.longest,
                (counter.cpuLast - counter.cpuFirst) / 1e6 / counter.frames);
    }

    /** Samples a second of a trainer that nobody looks at. */
    private static double alone(ExperimentSpec spec) {
        Trainer trainer = new Trainer(spec);
        long start = System.nanoTime();
        long steps = 0;
        double seconds = 0;
        while (seconds < 3) {
            trainer.advance(1_000);
            steps += 1_000;
            seconds = (System.nanoTime() - start) / 1e9;
        }
        return steps * (double) trainer.data().train().size() / trainer.stepsPerEpoch() / seconds;
    }

    private static Counter count(Shell shell, int seconds) throws Exception {
        Counter counter = new Counter(shell, TimeUnit.SECONDS.toNanos(seconds));
        FxThread.run(counter::start);
        counter.done.await();
        return counter;
    }

    private static final class Counter extends AnimationTimer {
        private final Shell shell;
        private final long nanos;
        private final CountDownLatch done = new CountDownLatch(1);
        private long first;
        private long last;
        private int frames;
        private int pictures;
        private Frame shown;
        private int longGaps;
        private double longest;
        private long cpuFirst;
        private long cpuLast;

        Counter(Shell shell, long nanos) {
            this.shell = shell;
            this.nanos = nanos;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a new frame is another object
        public void handle(long now) {
            long time = System.nanoTime();
            if (first == 0) {
                first = time;
                cpuFirst = CPU.getCurrentThreadCpuTime();
            } else {
                double gap = (time - last) / 1e6;
                longest = Math.max(longest, gap);
                longGaps += gap > LONG_MILLIS ? 1 : 0;
                frames++;
                Frame newest = shell.view().experiment().frame().get();
                pictures += newest == shown ? 0 : 1;
                shown = newest;
            }
            last = time;
            cpuLast = CPU.getCurrentThreadCpuTime();
            if (time - first > nanos) {
                stop();
                done.countDown();
            }
        }
    }
}
