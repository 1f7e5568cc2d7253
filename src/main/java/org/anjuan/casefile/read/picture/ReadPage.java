package org.anjuan.casefile.read.picture;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** A page that knows afterwards whether its content was read to the end; the library's parser gives up without a word. */
final class ReadPage extends PDPage {
    private final PDPage page;
    private @Nullable Content content;

    ReadPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** False when the content was begun and left before its end. */
    boolean readToEnd() {
        return content == null || content.ended;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        var read = new Content(page.getContentsForStreamParsing());
        content = read;
        return read;
    }

    /** Content that notices its end. */
    private static final class Content implements RandomAccessRead {
        private final RandomAccessRead bytes;
        private boolean ended;

        Content(RandomAccessRead bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isEOF() throws IOException {
            ended = bytes.isEOF();
            return ended;
        }

        @Override
        public long getPosition() throws IOException {
            return bytes.getPosition();
        }

        @Override
        public void seek(long position) throws IOException {
            bytes.seek(position);
        }

        @Override
        public long length() throws IOException {
            return bytes.length();
        }

        @Override
        public boolean isClosed() {
            return bytes.isClosed();
        }

        @Override
        public int peek() throws IOException {
            return bytes.peek();
        }

        @Override
        public void rewind(int many) throws IOException {
            bytes.rewind(many);
        }

        @Override
        public int available() throws IOException {
            return bytes.available();
        }

        @Override
        public void skip(int length) throws IOException {
            bytes.skip(length);
        }

        @Override
        public RandomAccessReadView createView(long start, long length) throws IOException {
            return bytes.createView(start, length);
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
