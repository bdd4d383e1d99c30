package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.initium.engine.probe.Examination;
import org.initium.engine.study.ensemble.Band;
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

    /** Adds, over several runs, the band of each accuracy epoch by epoch: objects of arrays {@code p10}, {@code median} and {@code p90}. */
    static void writeBands(List<EpochLog> logs, ObjectNode object) {
        writeBand(logs, EpochLog.Epoch::train, "train_accuracy", object);
        writeBand(logs, EpochLog.Epoch::test, "validation_accuracy", object);
    }

    private static void writeBand(
            List<EpochLog> logs, Function<EpochLog.Epoch, Examination> of, String name, ObjectNode object) {
        List<double[]> epochs = new ArrayList<>();
        int longest = logs.stream().mapToInt(log -> done(log).size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int index = i;
            epochs.add(logs.stream()
                    .map(EpochReport::done)
                    .filter(log -> log.size() > index)
                    .mapToDouble(log -> of.apply(log.get(index)).score().accuracy())
                    .toArray());
        }
        List<Band> bands = epochs.stream().map(Band::of).toList();
        if (!bands.isEmpty() && bands.stream().noneMatch(band -> Double.isNaN(band.median()))) {
            ObjectNode arrays = object.putObject(name);
            bands.stream().map(Band::p10).forEach(arrays.putArray("p10")::add);
            bands.stream().map(Band::median).forEach(arrays.putArray("median")::add);
            bands.stream().map(Band::p90).forEach(arrays.putArray("p90")::add);
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
