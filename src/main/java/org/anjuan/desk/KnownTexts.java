package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.store.TextBank.Recognised;

/** Remembers the recognised text of pages; from any thread. */
interface KnownTexts extends AutoCloseable {
    Optional<Recognised> find(PageKey page);

    void keep(Recognised recognised);

    /** Notes that a page is about to be recognised; tells how often that was noted before. */
    int tried(PageKey page);

    @Override
    void close();
}
