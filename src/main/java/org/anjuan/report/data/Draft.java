package org.anjuan.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** One file that is ready to be written, and can tell whether a written one says the same. */
public interface Draft {
    /** What tells this file from its siblings, such as the number of a case; empty when it has none. */
    String subject();

    /** Ending of the file's name, without the dot. */
    String extension();

    /**
     * Writes the whole file; the stream stays open.
     *
     * @return how many pictures of proofs could not be put in
     */
    int write(OutputStream out) throws IOException;

    /** Opens a written file and compares every figure in it with the data. */
    Comparison compare(Path file) throws IOException;

    /** What a comparison came to. */
    record Comparison(int compared, List<Difference> differences) {
        public Comparison {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A figure that does not read as it should.
     *
     * @param figure its name, or its sheet, row and column
     * @param found what stands in the file, empty when nothing does
     */
    record Difference(String figure, String expected, String found) {}
}
