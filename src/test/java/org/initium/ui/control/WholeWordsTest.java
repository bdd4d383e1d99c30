package org.initium.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.Test;

final class WholeWordsTest {
    private static final String WORDS = "showing weights · hover a link · Enter to edit";

    /** What is read when the line has this share of the room that it wants. */
    private static String seen(double share) throws Exception {
        return FxThread.get(() -> {
            WholeWords words = new WholeWords();
            words.setText(WORDS);
            Pane place = new Pane(words);
            new Scene(place);
            place.applyCss();
            words.resize(share * words.prefWidth(-1), 20);
            words.layout();
            return read(words.getChildrenUnmodifiable());
        });
    }

    private static String read(List<Node> parts) {
        return parts.stream()
                .filter(Node::isVisible)
                .map(part -> ((Label) part).getText())
                .collect(Collectors.joining());
    }

    @Test
    void allIsShownWhereThereIsRoom() throws Exception {
        assertThat(seen(1)).isEqualTo(WORDS);
    }

    @Test
    void partsThatDoNotFitAreLeftOutWhole() throws Exception {
        assertThat(seen(0.99)).isEqualTo("showing weights · hover a link");
        assertThat(seen(0.5)).isEqualTo("showing weights");
        assertThat(seen(0.1)).isEmpty();
    }
}
