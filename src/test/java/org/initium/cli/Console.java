package org.initium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What one command printed and how it ended. */
record Console(int exitCode, String out, String err) {
    /** Runs a command; no window opens. */
    static Console run(String... arguments) {
        return run((lab, spec, run) -> 0, arguments);
    }

    static Console run(WindowOpener window, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Cli.commandLine(window, new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
        return new Console(exitCode, out.toString(), err.toString());
    }

    /** Runs a command given as one line. */
    static Console line(String line) {
        return run(line.split(" "));
    }

    /** Nothing went wrong and nothing was complained about. */
    Console good() {
        assertThat(err).isEmpty();
        assertThat(exitCode).isZero();
        return this;
    }

    /** Refused with a message that says this much, and nothing on standard output. */
    void refused(int code, String... parts) {
        assertThat(err).contains(List.of(parts)).doesNotContain("Exception", "\tat ");
        assertThat(exitCode).isEqualTo(code);
        assertThat(out).isEmpty();
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + out, e);
        }
    }
}
