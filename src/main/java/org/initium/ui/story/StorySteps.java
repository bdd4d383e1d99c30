package org.initium.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What there is to do in a story, in order; the first thing not done yet stands out, with an arrow. */
final class StorySteps {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final List<Step> steps = new ArrayList<>();
    private final BiConsumer<Node, Node> lead;

    /** A thing to do, and the words in it that carry the arrow. */
    private record Step(Node node, Labeled words) {}

    /** {@code lead} is told what was done, each time, and what is next; at the end that is the same. */
    StorySteps(BiConsumer<Node, Node> lead) {
        this.lead = lead;
    }

    void add(Node node, Labeled words) {
        steps.add(new Step(node, words));
        mark();
    }

    /** Done is done: nobody is sent back to it, nor to what stands before it. */
    void done(Node node) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).node() == node) {
                List<Step> past = steps.subList(0, i + 1);
                past.forEach(step -> mark(step, false));
                past.clear();
            }
        }
        mark();
        lead.accept(node, steps.isEmpty() ? node : steps.get(0).node());
    }

    private void mark() {
        for (int i = 0; i < steps.size(); i++) {
            mark(steps.get(i), i == 0);
        }
    }

    private static void mark(Step step, boolean next) {
        step.node().pseudoClassStateChanged(NEXT, next);
        step.words().setGraphic(next ? new FontIcon(Feather.ARROW_RIGHT) : null);
    }
}
