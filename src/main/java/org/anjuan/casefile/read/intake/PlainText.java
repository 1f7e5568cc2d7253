package org.anjuan.casefile.read.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells writing without any format from other bytes: all of it is characters of an encoding in use, and none is a control. */
final class PlainText {
    /** The encodings of Notepad and its like; whatever is no UTF-8 but Chinese is GB 18030, which holds GBK. */
    private static final List<Charset> USUAL = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /** Of fewer bytes nobody can tell what they are. */
    private static final int FEWEST = 4;

    private PlainText() {}

    /**
     * Whether a file is writing.
     *
     * @param head its first bytes, which may end within a character
     */
    static boolean is(byte[] head) {
        if (head.length < FEWEST) {
            return false;
        } else if (begins(head, 0xFF, 0xFE)) {
            return written(head, StandardCharsets.UTF_16LE);
        } else if (begins(head, 0xFE, 0xFF)) {
            return written(head, StandardCharsets.UTF_16BE);
        }
        return USUAL.stream().anyMatch(charset -> written(head, charset));
    }

    private static boolean begins(byte[] head, int one, int two) {
        return head.length >= 2 && (head[0] & 0xFF) == one && (head[1] & 0xFF) == two;
    }

    private static boolean written(byte[] head, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = CharBuffer.allocate(head.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), characters, false);
        return !result.isError() && characters.flip().codePoints().allMatch(PlainText::writes);
    }

    private static boolean writes(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r' || character == '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
