package org.initium.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.initium.text.Messages;

/** The fields of one JSON object, read by name and type; every problem names the field by its path. */
final class Fields {
    private static final Messages TEXT = Messages.of(Fields.class);

    private final String file;
    private final String path;
    private final JsonNode object;

    /** @param path of the object within the file, empty for the outermost */
    Fields(String file, String path, JsonNode object) throws FileProblem {
        this.file = file;
        this.path = path;
        this.object = object;
        if (!object.isObject()) {
            throw path.isEmpty()
                    ? new FileProblem(file, TEXT.text("json.notAnExperiment"))
                    : mistyped(path, "json.anObject", object);
        }
    }

    /** Refuses fields that nobody would read: most likely a misspelt name. */
    Fields only(String... names) throws FileProblem {
        Set<String> known = new LinkedHashSet<>(Arrays.asList(names));
        for (var each = object.fieldNames(); each.hasNext(); ) {
            String name = each.next();
            if (!known.contains(name)) {
                throw problem(below(Shown.value(name)), TEXT.text("json.unknown", String.join(", ", known)));
            }
        }
        return this;
    }

    boolean has(String name) {
        return object.has(name);
    }

    JsonNode value(String name) throws FileProblem {
        JsonNode value = object.get(name);
        if (value == null) {
            throw problem(below(name), TEXT.text("json.missing"));
        }
        return value;
    }

    Fields object(String name) throws FileProblem {
        return new Fields(file, below(name), value(name));
    }

    String text(String name) throws FileProblem {
        JsonNode value = value(name);
        if (!value.isTextual()) {
            throw mistyped(below(name), "json.aText", value);
        }
        return value.textValue();
    }

    boolean truth(String name) throws FileProblem {
        JsonNode value = value(name);
        if (!value.isBoolean()) {
            throw mistyped(below(name), "json.aTruth", value);
        }
        return value.booleanValue();
    }

    double number(String name) throws FileProblem {
        return number(below(name), value(name));
    }

    /** The number that {@code value}, found at {@code place}, is. */
    double number(String place, JsonNode value) throws FileProblem {
        if (!value.isNumber()) {
            throw mistyped(place, "json.aNumber", value);
        }
        return value.doubleValue();
    }

    int whole(String name) throws FileProblem {
        return whole(below(name), value(name));
    }

    int whole(String place, JsonNode value) throws FileProblem {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw mistyped(place, "json.aWholeNumber", value);
        }
        return value.intValue();
    }

    long wholeLong(String name) throws FileProblem {
        JsonNode value = value(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw mistyped(below(name), "json.aWholeNumber", value);
        }
        return value.longValue();
    }

    /** The elements of the list {@code name}. */
    List<JsonNode> list(String name) throws FileProblem {
        JsonNode value = value(name);
        if (!value.isArray()) {
            throw mistyped(below(name), "json.aList", value);
        }
        return elements(value);
    }

    /** What {@code make} gives; a range that it refuses is reported at the field {@code name}. */
    <T> T valid(String name, Supplier<T> make) throws FileProblem {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw problem(name.isEmpty() ? path : below(name), e.getMessage());
        }
    }

    /** What the id in the text field {@code name} stands for. */
    <T> T parsed(String name, Function<String, T> parse) throws FileProblem {
        String id = text(name);
        return valid(name, () -> parse.apply(id));
    }

    /** The path of the field {@code name} of this object. */
    String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    FileProblem mistyped(String place, String expected, JsonNode found) {
        return problem(place, TEXT.text("json.type", TEXT.text(expected), Shown.value(found.toString())));
    }

    FileProblem problem(String place, String reason) {
        return new FileProblem(place.isEmpty() ? file : TEXT.text("file.field", file, place), reason);
    }

    String file() {
        return file;
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>(list.size());
        list.elements().forEachRemaining(elements::add);
        return elements;
    }
}
