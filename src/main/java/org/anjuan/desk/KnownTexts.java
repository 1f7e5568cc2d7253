package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.TextBank.Recognised;

/** Remembers the recognised text of pages; from any thread. */
interface KnownTexts extends AutoCloseable {
    Optional<Recognised> find(PageKey page);

    /** How many pages of a file are known. */
    int count(SourceId source);

    void keep(Recognised recognised);

    /** Lets everything that was recognised in a source go; false when something of it is left. */
    boolean forget(SourceId source);

    /** Notes that a page is about to be recognised; tells how often that was noted before. */
    int tried(PageKey page);

    @Override
    void close();
}
