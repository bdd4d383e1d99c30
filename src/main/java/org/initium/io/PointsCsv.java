package org.initium.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.initium.engine.Decimal;
import org.initium.engine.data.LabelledPoint;
import org.initium.text.Messages;

/**
 * Points of the plane as a table with the columns x1, x2, label. Commas, semicolons or tabs separate them; a first line of
 * names is optional, and when it holds just these three names their order is free. Blank lines do not count.
 */
public final class PointsCsv {
    public static final int MAX_POINTS = 10_000;

    private static final Messages TEXT = Messages.of(PointsCsv.class);
    private static final List<String> COLUMNS = List.of("x1", "x2", "label");

    private final String name;
    private final String text;
    private final char separator;
    private final List<LabelledPoint> points = new ArrayList<>();
    private List<Integer> order = List.of(0, 1, 2);

    private PointsCsv(String text, String name) {
        this.text = text;
        this.name = name;
        this.separator = separator(text);
    }

    public static List<LabelledPoint> read(Path file) throws FileProblem {
        return parse(TextFile.read(file), file.toString());
    }

    /** The points of a table that was read from bytes named {@code name}. */
    public static List<LabelledPoint> parse(byte[] bytes, String name) throws FileProblem {
        return parse(TextFile.decode(bytes, name), name);
    }

    /** The points of a pasted table; {@code name} says in messages where it came from. */
    public static List<LabelledPoint> parse(String text, String name) throws FileProblem {
        return new PointsCsv(text, name).points();
    }

    private List<LabelledPoint> points() throws FileProblem {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                add(row);
            }
        } catch (FileProblem problem) {
            throw problem;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new FileProblem(name, TEXT.text("points.quotes"));
        }
        return checked();
    }

    private void add(CSVRecord row) throws FileProblem {
        if (row.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (points.isEmpty() && row.getRecordNumber() == 1 && isHeader(row)) {
            order = order(row);
            return;
        }
        if (row.size() != COLUMNS.size()) {
            throw at(row, TEXT.text("points.columns", Integer.toString(row.size()), row.size() == 1 ? 0 : 1));
        }
        if (points.size() == MAX_POINTS) {
            throw at(row, TEXT.text("points.tooMany", MAX_POINTS));
        }
        points.add(new LabelledPoint(coordinate(row, 0), coordinate(row, 1), label(row)));
    }

    private boolean isHeader(CSVRecord row) {
        return row.stream().allMatch(cell -> Double.isNaN(number(cell)));
    }

    private static List<Integer> order(CSVRecord header) {
        List<String> names =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return names.size() == COLUMNS.size() && names.containsAll(COLUMNS)
                ? COLUMNS.stream().map(names::indexOf).toList()
                : List.of(0, 1, 2);
    }

    private double coordinate(CSVRecord row, int column) throws FileProblem {
        double value = number(cell(row, column));
        if (Double.isNaN(value)) {
            throw at(row, TEXT.text("points.notANumber", COLUMNS.get(column), shown(cell(row, column))));
        }
        if (Math.abs(value) > LabelledPoint.MAX_COORDINATE) {
            throw at(row, TEXT.text("points.range", COLUMNS.get(column), shown(cell(row, column))));
        }
        return value;
    }

    private int label(CSVRecord row) throws FileProblem {
        double value = number(cell(row, 2));
        if (value != Math.rint(value) || value < 0 || value > 9) {
            throw at(row, TEXT.text("points.label", shown(cell(row, 2))));
        }
        return (int) value;
    }

    private String cell(CSVRecord row, int column) {
        return row.get(order.get(column));
    }

    /** NaN for anything but a finite decimal number. With semicolons or tabs between cells, a comma is a decimal point. */
    private double number(String cell) {
        String decimal = separator == ',' ? cell : cell.replace(',', '.');
        try {
            return Decimal.parse(decimal);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A network needs the classes 0, 1, 2, ...; a gap is a slip in the table. */
    private List<LabelledPoint> checked() throws FileProblem {
        if (points.size() < 2) {
            throw new FileProblem(name, TEXT.text("points.tooFew", Integer.toString(points.size())));
        }
        TreeSet<Integer> labels =
                new TreeSet<>(points.stream().map(LabelledPoint::label).toList());
        for (int label = 0; label <= labels.last(); label++) {
            if (!labels.contains(label)) {
                throw new FileProblem(
                        name, TEXT.text("points.gap", labels.last().toString(), Integer.toString(label)));
            }
        }
        return List.copyOf(points);
    }

    private FileProblem at(CSVRecord row, String reason) {
        int start = (int) row.getCharacterPosition();
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++; // the parser counts the empty lines before a row as its own
        }
        long line = text.substring(0, start).lines().count() + (isLineStart(start) ? 1 : 0);
        return new FileProblem(TEXT.text("file.line", name, Long.toString(line)), reason);
    }

    private boolean isLineStart(int position) {
        return position == 0 || text.charAt(position - 1) == '\n' || text.charAt(position - 1) == '\r';
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String shown(String cell) {
        return Shown.value(cell);
    }
}
