package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class StartupLogTest {
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(usual);
        System.clearProperty(StartupLog.PROPERTY);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theWindowComesBeforeTheTraining() throws Exception {
        System.setProperty(StartupLog.PROPERTY, "log");
        FxThread.run(() -> StartupLog.start(() -> true));
        FxThread.await("not all is told", () -> said().contains("training") && said().contains("window"));
        assertThat(said()).containsPattern("startup: window on screen after \\d+ ms");
        assertThat(said().indexOf("window")).isLessThan(said().indexOf("training"));
    }

    @Test
    void nothingIsSaidUnlessAskedFor() throws Exception {
        FxThread.run(() -> StartupLog.start(() -> true));
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(said()).isEmpty();
    }
}
