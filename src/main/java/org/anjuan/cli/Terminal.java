package org.anjuan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command's results and messages go.
 *
 * @param results raw bytes of standard output; JSON goes there in UTF-8 whatever the console's encoding
 * @param lines standard output for people
 * @param messages standard error
 * @param watched whether somebody sits before standard error, so that progress is worth showing
 */
public record Terminal(OutputStream results, PrintWriter lines, PrintWriter messages, boolean watched) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One result as a JSON document. */
    void json(Object result) {
        try {
            results.write(JSON.writeValueAsBytes(result));
            results.write('\n');
            results.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of a result for people. */
    void line(String text) {
        lines.println(text);
        lines.flush();
    }

    /** One line beside the result. */
    void message(String text) {
        messages.println(text);
        messages.flush();
    }
}
