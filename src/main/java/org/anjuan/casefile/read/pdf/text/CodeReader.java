package org.anjuan.casefile.read.pdf.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Takes a string apart into the codes of its font; where all codes are equally long, without asking the font. */
final class CodeReader {
    private final PDFont font;
    private final int bytes;
    private final byte[] string;
    private int at;
    private int begun;
    private int code;

    /** @param bytes how many every code has; 0 where the font must be asked for each */
    CodeReader(PDFont font, int bytes, byte[] string) {
        this.font = font;
        this.bytes = bytes;
        this.string = string;
    }

    /** Goes on to the next code; false at the end. */
    boolean next() throws IOException {
        if (at >= string.length) {
            return false;
        }
        begun = at;
        if (bytes == 1) {
            code = string[at++] & 0xFF;
        } else if (bytes == 2 && at + 1 < string.length) {
            code = (string[at] & 0xFF) << 8 | (string[at + 1] & 0xFF);
            at += 2;
        } else {
            var rest = new ByteArrayInputStream(string, at, string.length - at);
            code = font.readCode(rest);
            at = Math.max(at + 1, string.length - rest.available());
        }
        return true;
    }

    int code() {
        return code;
    }

    /** Whether the code is the one byte that room between words is added to. */
    boolean isSpace() {
        return code == ' ' && at - begun == 1;
    }
}
