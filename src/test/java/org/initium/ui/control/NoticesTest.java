package org.initium.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.util.Duration;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class NoticesTest {
    private static final int SECONDS = 20;

    private static List<String> read(Notices notices) throws Exception {
        return FxThread.get(() ->
                notices.getChildren().stream().map(Node::getAccessibleText).toList());
    }

    @Test
    void goodNewsGoByThemselvesAndProblemsWait() throws Exception {
        Notices notices = FxThread.get(() -> {
            Notices shown = new Notices(Duration.millis(50));
            shown.warn("line 3: x1 is 'foo'");
            shown.tell("Saved run.json.");
            return shown;
        });
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> read(notices).size() < 2);
        assertThat(read(notices)).containsExactly("line 3: x1 is 'foo'");
    }

    @Test
    void whatIsSaidTwiceStandsOnceOnTop() throws Exception {
        Notices notices = FxThread.get(() -> {
            Notices shown = new Notices(Duration.INDEFINITE);
            shown.warn("first");
            shown.warn("second");
            shown.warn("first");
            return shown;
        });
        assertThat(read(notices)).containsExactly("first", "second");
    }
}
