package org.anjuan.casefile.read.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens zips whose table of contents was measured before it is read into memory. */
public final class Zips {
    /** Longest table of contents that is read; some 80,000 entries with names of usual length. */
    private static final long LONGEST_DIRECTORY = 8L << 20;

    private Zips() {}

    /** The file is no zip that can be opened. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(Throwable cause) {
            super(cause);
        }
    }

    /** The zip's table of contents is beyond all measure. */
    public static final class Unmeasured extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Opens a zip. Names that are not marked as UTF-8 come one char for each byte.
     *
     * @throws IOException when the file cannot be read at all
     */
    public static ZipFile open(Path file) throws IOException, Broken, Unmeasured {
        if (ZipDirectory.length(file) > LONGEST_DIRECTORY) {
            throw new Unmeasured();
        }
        try {
            return ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new Broken(e);
        }
    }
}
