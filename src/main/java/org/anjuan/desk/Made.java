package org.anjuan.desk;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of writing reports.
 *
 * @param written files that were written, opened again and found to say what the data say
 * @param figures how many figures were compared in them
 * @param failures a sentence for each file that was not written
 */
public record Made(List<Path> written, int figures, List<String> failures) {
    public Made {
        written = List.copyOf(written);
        failures = List.copyOf(failures);
    }
}
