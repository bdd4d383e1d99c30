package org.initium.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.initium.engine.training.CostCurve;

/** A run's cost against step as a table (RFC 4180) with the columns step, epoch, cost, test_cost. Nothing is rounded. */
public final class RunCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("step", "epoch", "cost", "test_cost")
            .get();

    private RunCsv() {}

    /** Writes the file whole or not at all. */
    public static void write(CostCurve curve, int stepsPerEpoch, Path file) throws FileProblem {
        TextFile.write(file, text(curve, stepsPerEpoch));
    }

    public static String text(CostCurve curve, int stepsPerEpoch) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (int i = 0; i < curve.size(); i++) {
                long step = curve.step(i);
                printRow(printer, step, stepsPerEpoch, curve.cost(i), curve.testCost(i));
                boolean hasNext = i + 1 < curve.size() && curve.step(i + 1) == step + 1;
                if (!hasNext && !Double.isNaN(curve.nextCost(i))) {
                    printRow(printer, step + 1, stepsPerEpoch, curve.nextCost(i), Double.NaN);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder throws none
        }
        return text.toString();
    }

    private static void printRow(CSVPrinter printer, long step, int stepsPerEpoch, double cost, double testCost)
            throws IOException {
        printer.printRecord(step, (double) step / stepsPerEpoch, cost, Double.isNaN(testCost) ? "" : testCost);
    }
}
