package org.anjuan.desk.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.anjuan.casefile.CaseId;

/** The process that {@link QueueTrial} kills: recognises a case and writes what came of every page, until none is left. */
final class QueueChild {
    /** Ends a line, so that one cut short is known. */
    static final String END = ".";

    private QueueChild() {}

    /** Reads the case whose id is the second argument, in the workspace below the folder that is the first. */
    public static void main(String[] args) throws InterruptedException {
        var out = new FileOutputStream(FileDescriptor.out);
        var done = new CountDownLatch(1);
        try (var desk = BenchDesk.open(Path.of(args[0]));
                var sitting = BenchDesk.sure(desk.openReview().open(new CaseId(args[1])))) {
            desk.readAhead().begin(sitting.caseFile(), (page, left, outcome) -> {
                write(out, page.number() + " " + outcome + END + "\n");
                if (left == 0) {
                    done.countDown();
                }
            });
            done.await();
        }
    }

    private static void write(FileOutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
