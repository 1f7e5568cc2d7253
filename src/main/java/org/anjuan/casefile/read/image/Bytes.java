package org.anjuan.casefile.read.image;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Bytes that can be read at any place. */
sealed interface Bytes {
    long length() throws IOException;

    /**
     * A copy of some bytes.
     *
     * @throws EOFException when they are not all there
     */
    byte[] at(long from, int count) throws IOException;

    /** As many bytes as there are, up to a count; none beyond the end. */
    default byte[] upTo(long from, int count) throws IOException {
        return at(from, Math.clamp(length() - from, 0, count));
    }

    /** The same bytes for the platform's decoders; to be closed. */
    ImageInputStream stream() throws IOException;

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent") // wrapped, never compared
    record InMemory(byte[] bytes) implements Bytes {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public byte[] at(long from, int count) throws IOException {
            if (from < 0 || count < 0 || from > bytes.length - count) {
                throw new EOFException();
            }
            return Arrays.copyOfRange(bytes, (int) from, (int) from + count);
        }

        @Override
        public ImageInputStream stream() {
            return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        }
    }

    /** Bytes of an open file, which stays the caller's. */
    record InFile(Path path, FileChannel channel) implements Bytes {
        @Override
        public long length() throws IOException {
            return channel.size();
        }

        @Override
        public byte[] at(long from, int count) throws IOException {
            if (from < 0 || count < 0 || from > channel.size() - count) {
                throw new EOFException();
            }
            var buffer = ByteBuffer.allocate(count);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, from + buffer.position()) < 0) {
                    throw new EOFException();
                }
            }
            return buffer.array();
        }

        @Override
        public ImageInputStream stream() throws IOException {
            return new FileImageInputStream(path.toFile());
        }
    }
}
