package org.initium.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.initium.figure.scene.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of each room against the sources of that room. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:TEXT|MESSAGES|messages)\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("(?<!')'(?!')");

    /** The packages that have words, as paths. */
    static List<Path> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .map(file -> RESOURCES.relativize(file.getParent()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsUsed(Path room) throws IOException {
        Set<String> literals = new TreeSet<>();
        Matcher found = LITERAL.matcher(sources(room));
        while (found.find()) {
            literals.add(found.group(1));
        }
        assertThat(words(room).stringPropertyNames().stream().filter(key -> !isNamed(key, literals)))
                .isEmpty();
    }

    /** Whole, or by its beginning; labs put their own id before the keys of their cards. */
    private static boolean isNamed(String key, Set<String> literals) {
        String card = key.substring(key.indexOf('.') + 1);
        return literals.stream().anyMatch(literal -> begins(key, literal) || begins(card, literal));
    }

    private static boolean begins(String key, String literal) {
        return key.equals(literal)
                || (literal.length() > 2 && key.startsWith(literal) && literal.matches(".*[.-]"))
                || (!literal.isEmpty() && key.startsWith(literal + "."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextAskedForIsThere(Path room) throws IOException {
        Set<String> asked = new TreeSet<>();
        Matcher found = ASKED_FOR.matcher(sources(room));
        while (found.find()) {
            asked.add(found.group(1));
        }
        assertThat(words(room).stringPropertyNames()).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextWithGapsCanBeFilled(Path room) throws IOException {
        Properties words = words(room);
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            boolean formula = key.endsWith(".tex"); // whose braces are its own
            if (!formula && text.matches("(?s).*\\{\\d.*")) {
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as(key)
                        .doesNotThrowAnyException();
                // A single quotation mark would swallow the gaps behind it.
                assertThat(SINGLE_QUOTE.matcher(text).find())
                        .as("%s = %s", key, text)
                        .isFalse();
            }
        }
    }

    private static Properties words(Path room) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(room).resolve("messages.properties"))) {
            words.load(reader);
        }
        return words;
    }

    /** All sources of a room and of its chambers without words of their own, without the quotation marks that are characters. */
    private static String sources(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> roomOf(SOURCES.relativize(file.getParent())).equals(room))
                    .map(MessagesTest::text)
                    .collect(Collectors.joining("\n"))
                    .replace("'\"'", "");
        }
    }

    /** The nearest package upwards that has words. */
    private static Path roomOf(Path chamber) {
        Path room = chamber;
        while (room.getParent() != null && !Files.exists(RESOURCES.resolve(room).resolve("messages.properties"))) {
            room = room.getParent();
        }
        return room;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void manyThreadsMayFillOneTextAtOnce() {
        Messages words = Messages.of(Figure.class);
        assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> words.text("census.samples", i)))
                .allSatisfy(text -> assertThat(text).endsWith(" samples"))
                .doesNotHaveDuplicates();
    }
}
