package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.initium.engine.training.Snapshot;
import org.initium.text.Messages;

/** What came out of the same experiment from several seeds. */
final class SeedsReport {
    private static final Messages TEXT = Messages.of(SeedsReport.class);

    /** The middle and the range of what usually comes out; NaN when there is nothing to range over. */
    private record Spread(double p10, double median, double p90) {
        /** By linear interpolation between order statistics, as NumPy does; runs without a finite value are left out. */
        static Spread of(List<TimedRun> runs, ToDoubleFunction<Snapshot> quantity) {
            double[] values = runs.stream()
                    .map(TimedRun::snapshot)
                    .mapToDouble(quantity)
                    .filter(Double::isFinite)
                    .toArray();
            if (values.length == 0) {
                return new Spread(Double.NaN, Double.NaN, Double.NaN);
            }
            Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
            percentile.setData(values);
            return new Spread(percentile.evaluate(10), percentile.evaluate(50), percentile.evaluate(90));
        }

        void write(ObjectNode object) {
            JsonText.number(object, "p10", p10);
            JsonText.number(object, "median", median);
            JsonText.number(object, "p90", p90);
        }
    }

    private SeedsReport() {}

    static ObjectNode json(List<TimedRun> runs) {
        ObjectNode object = JsonText.object();
        ArrayNode list = object.putArray("runs");
        runs.forEach(run -> list.add(RunReport.json(run)));
        Spread.of(runs, Snapshot::cost).write(object.putObject("cost"));
        Spread.of(runs, Snapshot::accuracy).write(object.putObject("accuracy"));
        return object.put("diverged", runs.stream().filter(TimedRun::diverged).count());
    }

    static String text(List<TimedRun> runs) {
        TextTable table = new TextTable("rrrrr").row(TEXT.text("report.seeds").split(", "));
        for (TimedRun run : runs) {
            Snapshot end = run.snapshot();
            table.row(
                    Long.toString(end.spec().seed()),
                    Long.toString(end.step()),
                    Numbers.of(end.cost()),
                    Numbers.percent(end.accuracy()),
                    run.diverged() ? TEXT.text("report.divergedMark") : "");
        }
        Spread cost = Spread.of(runs, Snapshot::cost);
        Spread accuracy = Spread.of(runs, Snapshot::accuracy);
        table.row("p10", "", Numbers.of(cost.p10()), Numbers.percent(accuracy.p10()), "");
        table.row("median", "", Numbers.of(cost.median()), Numbers.percent(accuracy.median()), "");
        table.row("p90", "", Numbers.of(cost.p90()), Numbers.percent(accuracy.p90()), "");
        return table.toString();
    }
}
