package org.anjuan.report;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.report.data.Draft.Difference;

/** What became of a file that was to be written. */
public sealed interface Delivered {

    /**
     * Written, opened again and found to say what the data say.
     *
     * @param figuresCompared how many figures were read back
     * @param picturesMissing proofs whose picture was not to be had; the file says so in their place
     */
    record Written(Path path, int figuresCompared, int picturesMissing) implements Delivered {}

    /**
     * Nothing was left behind.
     *
     * @param name the name the file would have had
     * @param differences figures that read otherwise than they should, only for {@link Reason#FIGURES_DIFFER}
     * @param detail technical words, free of case contents; empty when the reason says it all
     */
    record Failed(Reason reason, String name, List<Difference> differences, String detail) implements Delivered {
        public Failed {
            differences = List.copyOf(differences);
        }
    }

    /** Why a file was not written. */
    enum Reason {
        /** The folder is missing, is no folder or may not be written to. */
        FOLDER_NOT_USABLE,
        /** The disk has no room left. */
        DISK_FULL,
        /** Writing failed otherwise. */
        NOT_WRITTEN,
        /** The file was written and cannot be opened again. */
        NOT_READABLE,
        /** The file was written, and figures in it differ from the data. */
        FIGURES_DIFFER
    }
}
