package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what there is, as a table or as JSON with the same columns. */
abstract class Catalogue implements Runnable {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", descriptionKey = "list.json")
    private boolean json;

    Catalogue(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds one row a thing. */
    abstract void fill();

    final void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public final void run() {
        fill();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(tree()));
        } else {
            TextTable table = new TextTable("l".repeat(columns.size())).row(columns.toArray(String[]::new));
            rows.forEach(row -> table.row(row.toArray(String[]::new)));
            out.print(table);
        }
        out.flush();
    }

    private ArrayNode tree() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (List<String> row : rows) {
            ObjectNode thing = list.addObject();
            for (int column = 0; column < columns.size(); column++) {
                thing.put(columns.get(column), row.get(column));
            }
        }
        return list;
    }
}
