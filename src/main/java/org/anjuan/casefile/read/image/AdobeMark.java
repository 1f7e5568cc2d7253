package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What Adobe's segment in a JPEG file says of its colours (Adobe Technical Note 5116). */
final class AdobeMark {
    private static final int HEAD = 1 << 20;
    private static final int TRANSFORM_AT = 15;
    private static final int LUMINANCE = 2;

    private AdobeMark() {}

    /** Whether the first three of four bands are luminance and colour differences. */
    static boolean luminance(Bytes jpeg) throws IOException {
        var head = new String(jpeg.upTo(0, HEAD), StandardCharsets.ISO_8859_1);
        int at = head.indexOf("\u00FF\u00EE\0\u000EAdobe");
        return at >= 0 && at + TRANSFORM_AT < head.length() && head.charAt(at + TRANSFORM_AT) == LUMINANCE;
    }
}
