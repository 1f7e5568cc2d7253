package org.anjuan.ui.reader.picture;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;

/**
 * Bytes that are let go when they have been read and the stream is closed. A JavaFX {@code Image} keeps the stream it was
 * made of for as long as it lives, and with it the whole file of a scanned page.
 */
final class OnceRead extends FilterInputStream {
    OnceRead(byte[] bytes) {
        super(new ByteArrayInputStream(bytes));
    }

    /** Where the bytes are now. */
    InputStream in() {
        return in;
    }

    @Override
    public void close() {
        in = InputStream.nullInputStream();
    }
}
