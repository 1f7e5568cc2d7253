package org.anjuan.casefile.read.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One value of a DER encoding (ITU X.690), looked at without trusting its lengths.
 *
 * @param tag its first byte
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // parts of a file, never compared
record Der(int tag, byte[] content) {
    static final int OCTETS = 0x04;
    private static final int CONSTRUCTED = 0x20;
    private static final int DEEPEST = 24;
    private static final int MOST_VALUES = 4096;

    /** The values that follow each other in some bytes, as far as they make sense. */
    static List<Der> all(byte[] bytes) {
        var values = new ArrayList<Der>();
        int at = 0;
        while (at + 2 <= bytes.length && values.size() < MOST_VALUES) {
            int tag = bytes[at] & 0xFF;
            int length = bytes[at + 1] & 0xFF;
            at += 2;
            if (length > 0x80) {
                int count = length - 0x80;
                length = 0;
                for (int i = 0; i < count && at < bytes.length && length <= bytes.length; i++) {
                    length = length << 8 | (bytes[at++] & 0xFF);
                }
            }
            if (length < 0 || length > bytes.length - at) {
                break;
            }
            values.add(new Der(tag, Arrays.copyOfRange(bytes, at, at + length)));
            at += length;
        }
        return values;
    }

    /** The values in this one; none for a plain one. */
    List<Der> parts() {
        return (tag & CONSTRUCTED) == 0 ? List.of() : all(content);
    }

    /** The first sequence in some bytes, however deep, that is of a form. */
    static Optional<List<Der>> find(byte[] bytes, Predicate<List<Der>> form) {
        return find(all(bytes), form, 0);
    }

    private static Optional<List<Der>> find(List<Der> values, Predicate<List<Der>> form, int depth) {
        if (form.test(values)) {
            return Optional.of(values);
        }
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        return values.stream()
                .flatMap(value -> find(value.parts(), form, depth + 1).stream())
                .findFirst();
    }
}
