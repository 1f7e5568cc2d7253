package org.anjuan.standard.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Yaml.Spot;

/** The words of a file: UTF-8, with a byte order mark or without, and no larger than a standard can be. */
final class YamlText {
    static final int MOST_MEGABYTES = 2;
    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlText() {}

    /** The text, or nothing and one problem. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(Kind.TOO_LARGE, "", Spot.START, Integer.toString(MOST_MEGABYTES));
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(buffer).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            problems.add(Kind.NOT_UTF8, "", new Spot(lineAt(bytes, buffer.position()), 1));
            return Optional.empty();
        }
    }

    private static int lineAt(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
