package org.initium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The launchers of Unix and of Windows start the same program in the same way. */
class LaunchersAgreeTest {
    private static final Path FOLDER = Path.of("src/main/dist/bin");
    private static final Pattern JVM_OPTION =
            Pattern.compile("(?<![\\w-])(-X[\\w:+-]+(=\\w[\\w.,:*]*)?|-D[\\w.]+(=[\\w.]+)?)");

    private String unix;
    private String windows;

    @BeforeEach
    void read() throws IOException {
        unix = commands("initium", "#");
        windows = commands("initium.bat", "rem ");
    }

    @Test
    void theVirtualMachineGetsTheSameOptions() {
        Set<String> ofUnix = options(unix);
        // Whether standard error is a terminal is beyond a batch file; Java then judges by all streams together.
        assertThat(ofUnix.remove("-Dinitium.terminal")).isTrue();
        assertThat(options(windows))
                .contains("-XX:+UseSerialGC", "-Xms768m", "-XX:+UseG1GC", "-Xshare:auto")
                .isEqualTo(ofUnix);
    }

    @Test
    void theBuildStartsTheWindowWithTheOptionsOfTheLauncher() throws Exception {
        Set<String> ofBuild = new TreeSet<>();
        for (String option : windowOptions()) {
            ofBuild.add(option.replace("--add-modules=", "--add-modules "));
        }
        assertThat(ofBuild)
                .contains("-XX:+UseSerialGC", "--add-modules jdk.incubator.vector")
                .anyMatch(option -> option.contains("Xms768m"))
                .anyMatch(option -> option.contains("Tier4"))
                .hasSize(6)
                .allSatisfy(option -> assertThat(unix).contains(option));
    }

    /** Of {@code mvn javafx:run}, with the properties that they name put in. */
    private static List<String> windowOptions() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        XPath path = XPathFactory.newInstance().newXPath();
        NodeList named = (NodeList)
                path.evaluate("//plugin[artifactId='javafx-maven-plugin']//option", pom, XPathConstants.NODESET);
        List<String> options = new ArrayList<>();
        for (int i = 0; i < named.getLength(); i++) {
            String property = named.item(i).getTextContent().replaceAll("[${}]", "");
            options.add(path.evaluate("/project/properties/*[name()='" + property + "']", pom));
        }
        return options;
    }

    @Test
    void theSameModulesClassPathAndMainClassAreNamed() {
        for (String launcher : new String[] {unix, windows.replace('\\', '/')}) {
            assertThat(launcher)
                    .contains(
                            "--add-modules jdk.incubator.vector",
                            "/initium.jsa",
                            "/lib/*\" " + Main.class.getName() + " ");
        }
        assertThat(unix).contains("${JAVA_OPTS:-}", "\"$@\"");
        assertThat(windows).contains("%JAVA_OPTS%", "%*");
    }

    @Test
    void theSameJavasAreRefusedInTheSameWords() {
        Set<String> ofUnix = sentences(unix, Pattern.compile("fail \"([^\"]*)\""), Pattern.compile("\\$\\w+"));
        Set<String> ofWindows = sentences(
                windows.replace("\\java.exe", "/java"),
                Pattern.compile(">&2 echo initium: (.*)"),
                Pattern.compile("\"?%\\w+(:\"=)?%\"?"));
        assertThat(ofWindows).hasSize(3).isEqualTo(ofUnix);
        assertThat(unix).contains("-ge 17").contains("JAVA_VERSION=", "MODULES=");
        assertThat(windows).contains("GEQ 17").contains("\"JAVA_VERSION\"", "\"MODULES\"");
    }

    @Test
    void everyJumpOfTheBatchFileHasItsTarget() {
        Set<String> jumps = words(windows, Pattern.compile("\\bgoto (\\w+)"));
        assertThat(jumps).isNotEmpty().isEqualTo(words(windows, Pattern.compile("(?m)^:(\\w+)$")));
    }

    @Test
    void theDistributionGivesTheBatchFileTheLineEndsOfWindows() throws IOException {
        String assembly = Files.readString(Path.of("src/main/assembly/distribution.xml"));
        String ofBatchFile = assembly.substring(assembly.indexOf("<include>initium.bat</include>"));
        assertThat(ofBatchFile.substring(0, ofBatchFile.indexOf("</fileSet>")))
                .contains("<lineEnding>dos</lineEnding>");
    }

    /** The lines of a launcher without its comments. */
    private static String commands(String name, String comment) throws IOException {
        return Files.readString(FOLDER.resolve(name))
                .lines()
                .filter(line -> !line.startsWith(comment))
                .collect(Collectors.joining("\n"));
    }

    /** What a launcher says before it gives up, with its variables left open. */
    private static Set<String> sentences(String launcher, Pattern sentence, Pattern variable) {
        return words(launcher, sentence).stream()
                .map(said -> variable.matcher(said).replaceAll("..."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By name; values that are variables of the launcher are left out. */
    private static Set<String> options(String launcher) {
        return JVM_OPTION
                .matcher(launcher)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
