package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.initium.engine.probe.Examination;
import org.initium.engine.training.EpochLog;
import org.initium.text.Messages;

/** Accuracies epoch by epoch, for runs that have them: those on images, whose epochs are long. */
final class EpochReport {
    private static final Messages TEXT = Messages.of(EpochReport.class);

    /** Rows that fit a screen. */
    private static final int MOST_ROWS = 30;

    private EpochReport() {}

    /** Adds {@code epochs}, {@code train_accuracy} and {@code validation_accuracy}, arrays of one entry for each epoch done. */
    static void write(EpochLog log, ObjectNode object) {
        if (log.epochs().isEmpty()) {
            return;
        }
        ArrayNode numbers = object.putArray("epochs");
        ArrayNode train = object.putArray("train_accuracy");
        ArrayNode validation = object.putArray("validation_accuracy");
        for (EpochLog.Epoch epoch : done(log)) {
            numbers.add(epoch.number());
            train.add(epoch.train().score().accuracy());
            if (!epoch.test().equals(Examination.NONE)) {
                validation.add(epoch.test().score().accuracy());
            }
        }
    }

    /** A table of some of the epochs, the last one among them; nothing without epochs. */
    static String text(EpochLog log) {
        List<EpochLog.Epoch> epochs = done(log);
        if (epochs.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable("rrr").row(TEXT.text("report.epochs").split(", "));
        int every = (epochs.size() + MOST_ROWS - 1) / MOST_ROWS;
        for (int i = (epochs.size() - 1) % every; i < epochs.size(); i += every) {
            EpochLog.Epoch epoch = epochs.get(i);
            table.row(
                    Long.toString(epoch.number()),
                    Numbers.percent(epoch.train().score().accuracy()),
                    Numbers.percent(epoch.test().score().accuracy()));
        }
        return System.lineSeparator() + table;
    }

    /** Without the state before the first one. */
    private static List<EpochLog.Epoch> done(EpochLog log) {
        return log.epochs().stream().filter(epoch -> epoch.number() > 0).toList();
    }
}
