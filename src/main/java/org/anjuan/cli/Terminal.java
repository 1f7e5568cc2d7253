package org.anjuan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command's results and messages go.
 *
 * @param results raw bytes of standard output; JSON goes there in UTF-8 whatever the console's encoding
 * @param lines standard output for people
 * @param messages standard error
 * @param watched whether somebody sits before it, so that progress is worth showing
 */
public record Terminal(OutputStream results, PrintWriter lines, PrintWriter messages, boolean watched) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** The process's own. */
    public static Terminal ofProcess() {
        var results = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return new Terminal(
                results,
                new PrintWriter(results, false, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                isWatched());
    }

    @SuppressWarnings(
            "SystemConsoleNull") // it was never null in Java 22 to 24, and is again where nobody sits before it
    private static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** One result as a JSON document. */
    void json(Object result) {
        try {
            results.write(JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(result));
            results.write('\n');
            results.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a result too large to be held: written as it comes; closing leaves standard output open. */
    JsonGenerator jsonAsItComes() {
        return JSON.createGenerator(results);
    }

    /** One line of a result for people. */
    void line(String text) {
        lines.println(text);
    }

    /** One line of a result that is long in coming. */
    void lineAtOnce(String text) {
        line(text);
        lines.flush();
    }

    /** One line beside the result. */
    public void message(String text) {
        messages.println(text);
        messages.flush();
    }

    /** Sends everything out; whether all of it arrived. */
    boolean complete() {
        return !lines.checkError();
    }
}
