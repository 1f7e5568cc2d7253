package org.anjuan.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;

/**
 * Who lays Word files out that are taken in.
 *
 * @param office the program of this PC that was chosen for it; empty for our own way
 * @param before a file as it was taken in earlier, with the pages it has had since
 */
record WordChoice(Supplier<Optional<OfficePages>> office, Function<SourceId, Optional<Source>> before) {
    /** Our own way, for files that nobody saw before. */
    static final WordChoice OWN = new WordChoice(Optional::empty, _ -> Optional.empty());

    /** What the settings say at the time. */
    static WordChoice of(Settings settings, Function<SourceId, Optional<Source>> before) {
        return new WordChoice(
                () -> settings.current().wordByOffice()
                        ? OfficeProgram.find().map(office -> new OfficePages(office, OfficePages.Limits.USUAL))
                        : Optional.empty(),
                before);
    }
}
