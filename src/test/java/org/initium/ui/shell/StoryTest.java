package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story of the Playground leads from one thing to do to the next. */
final class StoryTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.paused();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    /** Ids of what stands out as the next thing to do. */
    private List<String> next() throws Exception {
        return OpenWindow.fx(() -> window.stage().getScene().lookup("#story").lookupAll("*").stream()
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("next")))
                .map(Node::getId)
                .toList());
    }

    @Test
    void oneThingAtATimeIsNext() throws Exception {
        assertThat(next()).containsExactly("predict-3");
        window.click("predict-3-option-1");
        assertThat(next()).containsExactly("try-4");
        window.click("try-4");
        assertThat(window.spec().initializer().family().id()).isEqualTo("zero");
        assertThat(next()).containsExactly("notice-5");
        window.click("notice-5-reveal");
        assertThat(next()).containsExactly("try-6");
    }

    @Test
    void whatIsSkippedIsNotAskedForAgain() throws Exception {
        window.click("try-7");
        assertThat(next()).containsExactly("notice-8");
        window.click("predict-3-option-2");
        assertThat(next()).containsExactly("notice-8");
    }

    private boolean isInSight(String id) {
        Bounds story = boundsOf("story");
        Bounds node = boundsOf(id);
        return node.getMinY() >= story.getMinY() && node.getMaxY() <= story.getMaxY();
    }

    private Bounds boundsOf(String id) {
        Node node = window.stage().getScene().lookup("#" + id);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void whatIsNextComesIntoSightAndTheAnswerBeforeItStaysThere() throws Exception {
        window.click("predict-3-option-2");
        window.click("try-4");
        window.click("notice-5-reveal");
        window.await(w -> isInSight("notice-5-answer") && isInSight("try-6"));
        window.click("try-6");
        window.click("try-7");
        window.await(w -> isInSight("try-7") && isInSight("notice-8"));
    }

    @Test
    void aClickOnTheStoryLeavesTheKeysToTheLab() throws Exception {
        window.press("story", 30, 60, MouseButton.PRIMARY);
        window.press(KeyCode.SPACE);
        window.await(w -> w.step() > 0);
    }
}
