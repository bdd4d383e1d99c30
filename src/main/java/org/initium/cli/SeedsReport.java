package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.initium.engine.study.ensemble.Band;
import org.initium.engine.training.Snapshot;
import org.initium.text.Messages;

/** What came out of the same experiment from several seeds. */
final class SeedsReport {
    private static final Messages TEXT = Messages.of(SeedsReport.class);

    private SeedsReport() {}

    static ObjectNode json(List<TimedRun> runs) {
        ObjectNode object = JsonText.object();
        ArrayNode list = object.putArray("runs");
        runs.forEach(run -> list.add(RunReport.json(run)));
        write(band(runs, Snapshot::cost), object.putObject("cost"));
        write(band(runs, Snapshot::accuracy), object.putObject("accuracy"));
        EpochReport.writeBands(runs.stream().map(run -> run.snapshot().epochs()).toList(), object);
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
        Band cost = band(runs, Snapshot::cost);
        Band accuracy = band(runs, Snapshot::accuracy);
        table.row("p10", "", Numbers.of(cost.p10()), Numbers.percent(accuracy.p10()), "");
        table.row("median", "", Numbers.of(cost.median()), Numbers.percent(accuracy.median()), "");
        table.row("p90", "", Numbers.of(cost.p90()), Numbers.percent(accuracy.p90()), "");
        return table.toString();
    }

    private static Band band(List<TimedRun> runs, ToDoubleFunction<Snapshot> quantity) {
        return Band.of(
                runs.stream().map(TimedRun::snapshot).mapToDouble(quantity).toArray());
    }

    private static void write(Band band, ObjectNode object) {
        JsonText.number(object, "p10", band.p10());
        JsonText.number(object, "median", band.median());
        JsonText.number(object, "p90", band.p90());
    }
}
