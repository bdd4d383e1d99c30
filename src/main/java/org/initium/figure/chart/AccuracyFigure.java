package org.initium.figure.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.initium.engine.probe.Examination;
import org.initium.engine.study.ensemble.Band;
import org.initium.engine.study.ensemble.SeedEnsemble;
import org.initium.engine.training.EpochLog;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ArmStroke;
import org.initium.figure.paint.Digits;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.Scene;
import org.initium.text.Messages;

/**
 * Accuracy of every arm at the end of each epoch: on what is held out as the arm's own line, on what was learnt as thin dashes. The
 * book's curves, where an arm repeats one of its experiments, are thin lines behind.
 */
public final class AccuracyFigure extends EpochFigure {
    private static final Messages MESSAGES = Messages.of(AccuracyFigure.class);
    private static final double CLOSE = 85;
    private static final SeedEnsemble NO_SEEDS = new SeedEnsemble(List.of(), 0);
    private static final BasicStroke MEDIAN = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    public AccuracyFigure() {
        super(MESSAGES.text("accuracy.none"), MESSAGES.text("accuracy.epoch"));
    }

    /** The book's curves alone are nothing to look at. */
    @Override
    boolean isMissing(Scene scene, EpochChart chart) {
        return scene.arms().stream().allMatch(arm -> last(arm.snapshot()).isEmpty());
    }

    /** Per cent to two places, as the book gives them. */
    @Override
    String inWords(double percent) {
        return FigureText.tick(percent, 0.01) + " %";
    }

    @Override
    EpochChart chart(Scene scene) {
        EpochChart chart = new EpochChart();
        double end = EpochReach.of(lastEpoch(scene));
        chart.until(end);
        addBook(chart, scene, end);
        boolean heldOut = false;
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Scene.Arm shown = scene.arms().get(arm);
            List<EpochLog.Epoch> epochs = shown.snapshot().epochs().epochs();
            if (!epochs.isEmpty()) {
                heldOut |= shown.snapshot().data().hasTest();
                BasicStroke stroke = ArmStroke.train(arm, scene.arms().size() > 1 && arm == scene.selected());
                double[][] curve = curve(epochs, EpochLog.Epoch::scored);
                chart.line(shown.name(), new EpochLine(shown.name(), curve, FigureColor.ofArm(arm), stroke));
            }
        }
        addSeeds(chart, scene);
        if (heldOut) {
            addLearnt(chart, scene);
        }
        chart.over(new PercentAxis(lowest(scene)));
        return chart;
    }

    /** 85 %, the book's axis, once every arm is above it and unless the viewer wants the whole. */
    private static double lowest(Scene scene) {
        boolean close =
                scene.arms().stream().mapToDouble(AccuracyFigure::reached).allMatch(percent -> percent >= CLOSE);
        return close && !scene.options().wholeAccuracy() ? CLOSE : 0;
    }

    /** The newest accuracy in per cent: the run's own once it has done an epoch, until then that of other seeds, if known. */
    private static double reached(Scene.Arm arm) {
        SeedEnsemble seeds = arm.finding(SeedEnsemble.class).orElse(NO_SEEDS);
        Optional<EpochLog.Epoch> end = last(arm.snapshot());
        boolean begun = end.isPresent() && end.get().number() > 0;
        if (!begun && seeds.epochs() > 0) {
            return 100 * seeds.after(seeds.epochs()).median();
        }
        return end.map(epoch -> percent(epoch.scored())).orElse(0.0);
    }

    /** The last epoch of which something is known, of any arm or of other seeds. */
    private static long lastEpoch(Scene scene) {
        return scene.arms().stream()
                .mapToLong(arm -> Math.max(
                        last(arm.snapshot()).map(EpochLog.Epoch::number).orElse(0L),
                        arm.finding(SeedEnsemble.class).orElse(NO_SEEDS).epochs()))
                .max()
                .orElse(0);
    }

    /** In the dashes of the arm that repeats it: a line through the first epochs, and a dot at the last, where the axis reaches it. */
    private static void addBook(EpochChart chart, Scene scene, double end) {
        String name = MESSAGES.text(end < BookCurve.EPOCHS ? "accuracy.book" : "accuracy.book.end");
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Optional<BookCurve> book =
                    BookCurve.of(scene.arms().get(arm).snapshot().spec());
            if (book.isPresent()) {
                BasicStroke stroke = ArmStroke.thin(arm);
                chart.line(name, new EpochLine("", book.get().start(), FigureColor.NOTHING, stroke));
                chart.line("", new EpochLine("", book.get().end(), FigureColor.NOTHING, stroke));
                name = "";
            }
        }
    }

    private static void addSeeds(EpochChart chart, Scene scene) {
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            SeedEnsemble seeds =
                    scene.arms().get(arm).finding(SeedEnsemble.class).orElse(NO_SEEDS);
            if (seeds.epochs() > 0) {
                double[] epochs = IntStream.rangeClosed(1, seeds.epochs())
                        .asDoubleStream()
                        .toArray();
                List<Band> bands = IntStream.rangeClosed(1, seeds.epochs())
                        .mapToObj(epoch -> percent(seeds.after(epoch)))
                        .toList();
                chart.band(arm == scene.selected() ? words(seeds) : "", epochs, bands, FigureColor.ofArm(arm), MEDIAN);
            }
        }
    }

    private static Band percent(Band band) {
        return new Band(100 * band.p10(), 100 * band.median(), 100 * band.p90());
    }

    private static String words(SeedEnsemble seeds) {
        return MESSAGES.text(
                seeds.runs().size() < seeds.wanted() ? "accuracy.seeds.some" : "accuracy.seeds",
                seeds.runs().size(),
                seeds.wanted());
    }

    private static void addLearnt(EpochChart chart, Scene scene) {
        for (int arm = 0; arm < scene.arms().size(); arm++) {
            Scene.Arm shown = scene.arms().get(arm);
            List<EpochLog.Epoch> epochs = shown.snapshot().epochs().epochs();
            if (!epochs.isEmpty()) {
                String inLegend = arm == scene.selected() ? MESSAGES.text("accuracy.learnt") : "";
                String name = MESSAGES.text("accuracy.learntBy", shown.name());
                double[][] curve = curve(epochs, EpochLog.Epoch::train);
                chart.line(inLegend, new EpochLine(name, curve, FigureColor.ofArm(arm), ArmStroke.test()));
            }
        }
    }

    private static double[][] curve(List<EpochLog.Epoch> epochs, Function<EpochLog.Epoch, Examination> of) {
        double[][] points = new double[2][epochs.size()];
        for (int i = 0; i < epochs.size(); i++) {
            points[0][i] = epochs.get(i).number();
            points[1][i] = percent(of.apply(epochs.get(i)));
        }
        return points;
    }

    private static double percent(Examination examination) {
        return 100 * examination.score().accuracy();
    }

    private static Optional<EpochLog.Epoch> last(Snapshot snapshot) {
        return snapshot.epochs().epochs().stream().reduce((first, second) -> second);
    }

    private static String seedsInWords(Scene.Arm arm) {
        return arm.finding(SeedEnsemble.class)
                .filter(seeds -> seeds.epochs() > 0)
                .map(seeds -> {
                    Band end = seeds.after(seeds.epochs());
                    return MESSAGES.text(
                            "accuracy.seeds.describe",
                            seeds.runs().size(),
                            seeds.epochs(),
                            Digits.four(100 * end.p10()),
                            Digits.four(100 * end.median()),
                            Digits.four(100 * end.p90()));
                })
                .orElse("");
    }

    @Override
    public String describe(Scene scene) {
        List<String> texts = new ArrayList<>();
        for (Scene.Arm arm : scene.arms()) {
            last(arm.snapshot())
                    .ifPresent(end -> texts.add(MESSAGES.text(
                            "accuracy.describe",
                            arm.name(),
                            FigureText.percent(end.scored().score().accuracy()),
                            FigureText.whole(end.number()))));
        }
        scene.arms().stream()
                .map(AccuracyFigure::seedsInWords)
                .filter(words -> !words.isEmpty())
                .forEach(texts::add);
        return texts.isEmpty() ? MESSAGES.text("accuracy.none") : String.join(" ", texts);
    }
}
