package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.initium.engine.network.Activation;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.InitializerFamily;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The story of the Playground leads from one thing to do to the next. */
final class StoryTest {
    @AutoClose
    private final OpenWindow window = OpenWindow.paused();

    /** Ids of what stands out as the next thing to do. */
    private List<String> next() throws Exception {
        return FxThread.get(() -> window.stage().getScene().lookup("#story").lookupAll("*").stream()
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

    @Test
    void tryingTrainsFromTheFirstStepWhateverTheKnobsSaid() throws Exception {
        window.click("try-4");
        window.await(w -> w.step() > 0);
        long run = window.frame().run();
        window.click("try-4");
        window.await(w -> w.frame().run() > run && w.step() > 0);
        assertThat(window.frame().running()).isTrue();
    }

    @Test
    void lookingWaitsAtTheFirstStep() throws Exception {
        window.click("lab-stacks");
        window.await(w -> w.frame() != null);
        window.click("run");
        window.await(w -> w.step() > 0);
        window.click("try-3");
        window.await(w -> w.spec().activation() == Activation.RELU
                && w.step() == 0
                && !w.frame().running());
    }

    @Test
    void aRunThatIsNotComparedIsTriedAlone() throws Exception {
        window.click("compare");
        window.await(w -> w.frame().arms().size() == 5);
        window.click("try-7");
        window.await(w -> w.spec().initializer().equals(Initializer.TOO_LARGE)
                && w.frame().arms().size() == 5);
        window.click("try-10");
        window.await(w -> w.spec().initializer().family() == InitializerFamily.CONSTANT
                && w.frame().arms().size() == 1);
    }

    @Test
    void theEndOfAStoryLeadsToTheNextLab() throws Exception {
        window.click("notice-13-reveal");
        assertThat(next()).containsExactly("next-lab");
        window.click("next-lab");
        assertThat(window.text("lab-title")).isEqualTo("Nine-layer chain");
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
