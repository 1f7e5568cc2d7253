package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.casefile.read.bounds.Deadline;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A file that refuses to be read on once the work at hand is late, so that parsing that runs away comes to an end. */
final class WatchedFile extends RandomAccessReadBufferedFile {
    private static final int READS_BETWEEN_CHECKS = 1024;

    private final Path path;
    private final Watch watch;
    private int reads;
    private @Nullable WatchedFile views;

    WatchedFile(Path path, Watch watch) throws IOException {
        super(path);
        this.path = path;
        this.watch = watch;
    }

    /** The deadline of whatever is being done with the file now; set and asked on the file's own thread. */
    static final class Watch {
        private Deadline deadline;

        Watch(Deadline deadline) {
            this.deadline = deadline;
        }

        void set(Deadline next) {
            this.deadline = next;
        }
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        return super.read(bytes, offset, length);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        if (views == null) {
            views = new WatchedFile(path, watch);
        }
        return new RandomAccessReadView(views, start, length);
    }

    @Override
    public void close() throws IOException {
        IOUtils.closeQuietly(views);
        super.close();
    }

    private void check() {
        if (++reads % READS_BETWEEN_CHECKS == 0) {
            watch.deadline.check();
        }
    }
}
