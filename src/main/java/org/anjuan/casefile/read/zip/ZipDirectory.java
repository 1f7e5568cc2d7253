package org.anjuan.casefile.read.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Measures a zip's table of contents without reading it. */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int START_OFFSET_AT = 16;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64_LENGTH = 56;
    private static final int END64_START_OFFSET_AT = 48;

    private ZipDirectory() {}

    /** Bytes between where the table is said to begin and its end; 0 when the file has no such end. */
    static long length(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            int tailLength = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            long tailAt = channel.size() - tailLength;
            var tail = read(channel, tailAt, tailLength);
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long start = Integer.toUnsignedLong(tail.getInt(at + START_OFFSET_AT));
                    return start == IN_ZIP64 ? length64(channel, tailAt + at) : tailAt + at - start;
                }
            }
            return 0;
        }
    }

    private static long length64(FileChannel channel, long end) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return 0;
        }
        var locator = read(channel, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        long end64 = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR || end64 < 0 || end64 > end - END64_LENGTH) {
            return 0;
        }
        return end64 - read(channel, end64, END64_LENGTH).getLong(END64_START_OFFSET_AT);
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read;
        do {
            read = channel.read(bytes, from + bytes.position());
        } while (read >= 0 && bytes.hasRemaining());
        return bytes.flip();
    }
}
