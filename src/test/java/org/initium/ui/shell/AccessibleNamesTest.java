package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does not see the window hears the name of each control. */
final class AccessibleNamesTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    static List<Lab> labs() {
        return LabCatalog.all();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everythingThatTabReachesHasAName(Lab lab) throws Exception {
        window.click("lab-" + lab.id());
        window.await(w -> w.frame() != null);
        window.click("more-settings");
        do {
            assertThat(FxThread.get(this::nameless)).isEmpty();
        } while (turnPage());
    }

    private int page = 1;

    private boolean turnPage() throws Exception {
        page++;
        boolean more = window.shows("page-" + page);
        if (more) {
            window.click("page-" + page);
        }
        return more;
    }

    private List<Node> nameless() {
        Set<Node> all = window.stage().getScene().getRoot().lookupAll("*");
        Set<Node> labelled = all.stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getLabelFor())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !labelled.contains(node) && names(node).allMatch(String::isBlank))
                .toList();
    }

    private static Stream<String> names(Node node) {
        return Stream.of(node.getAccessibleText(), node instanceof Labeled labeled ? labeled.getText() : "")
                .map(name -> name == null ? "" : name);
    }
}
