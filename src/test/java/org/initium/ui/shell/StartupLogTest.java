package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class StartupLogTest {
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() throws Exception {
        FxToolkit.registerPrimaryStage();
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
        WaitForAsyncUtils.asyncFx(() -> StartupLog.start(() -> true)).get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> said().contains("training") && said().contains("window"));
        assertThat(said()).containsPattern("startup: window on screen after \\d+ ms");
        assertThat(said().indexOf("window")).isLessThan(said().indexOf("training"));
    }

    @Test
    void nothingIsSaidUnlessAskedFor() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> StartupLog.start(() -> true)).get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(said()).isEmpty();
    }
}
