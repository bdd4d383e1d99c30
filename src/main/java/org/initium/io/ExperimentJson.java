package org.initium.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Setup;
import org.initium.text.Messages;

/**
 * Experiments as JSON: everything that determines a run and what sets apart those compared with it, the file format's number and the version of the program that wrote it.
 * Reading is strict: what is missing, unknown, repeated or out of range is refused by name, so no experiment is ever half understood.
 */
public final class ExperimentJson {
    private static final Messages TEXT = Messages.of(ExperimentJson.class);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxStringLength(1_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The parser's remarks on where the object or list began and on its own settings, which mean nothing to a reader. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("\\s*\\([^(]*\\[Source: .*?]\\)|: enable `.*?` to allow|\\s*\\([^(]*since Feature .*?\\)");

    private static final String ENDING = ".json";

    private ExperimentJson() {}

    /** Whether a file of this name is taken for an experiment. */
    public static boolean isNameOfOne(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    public static Setup read(Path file) throws FileProblem {
        return open(file).setup();
    }

    /** The experiment in a file, with the lab that it belongs to. */
    public static SavedExperiment open(Path file) throws FileProblem {
        Fields fields = fields(TextFile.read(file), file.toString());
        return new SavedExperiment(SpecReader.read(fields), SpecReader.lab(fields));
    }

    /** The experiment in bytes named {@code name}. */
    public static Setup parse(byte[] bytes, String name) throws FileProblem {
        return parse(TextFile.decode(bytes, name), name);
    }

    /** The experiment in a text; {@code name} says in messages where it came from. */
    public static Setup parse(String text, String name) throws FileProblem {
        return SpecReader.read(fields(text, name));
    }

    private static Fields fields(String text, String name) throws FileProblem {
        return new Fields(name, "", json(text, name));
    }

    /** Writes the file whole or not at all. */
    public static void write(Setup setup, Path file) throws FileProblem {
        TextFile.write(file, text(setup));
    }

    /** Writes the file whole or not at all, with the name of the lab. */
    public static void write(SavedExperiment saved, Path file) throws FileProblem {
        ObjectNode tree = SpecWriter.tree(saved.setup());
        saved.lab().ifPresent(lab -> tree.put(SpecReader.LAB, lab));
        TextFile.write(file, text(tree));
    }

    public static String text(Setup setup) {
        return text(SpecWriter.tree(setup));
    }

    private static String text(ObjectNode tree) {
        return tree.toPrettyString() + "\n";
    }

    /** One run as part of a larger JSON text. */
    public static ObjectNode tree(ExperimentSpec spec) {
        return SpecWriter.tree(spec);
    }

    private static JsonNode json(String text, String name) throws FileProblem {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new FileProblem(place(name, e.getLocation()), reason(e));
        }
    }

    private static String reason(JsonProcessingException problem) {
        if (problem instanceof JsonEOFException) {
            return TEXT.text("json.ends");
        }
        if (problem instanceof StreamConstraintsException) {
            return TEXT.text("json.tooLarge");
        }
        if (problem instanceof MismatchedInputException) {
            return TEXT.text("json.trailing");
        }
        return TEXT.text(
                "json.notJson",
                FOR_PROGRAMMERS.matcher(problem.getOriginalMessage()).replaceAll(""));
    }

    private static String place(String name, JsonLocation location) {
        return location == null
                ? name
                : name + ", "
                        + TEXT.text(
                                "json.syntax",
                                Integer.toString(location.getLineNr()),
                                Integer.toString(location.getColumnNr()));
    }
}
