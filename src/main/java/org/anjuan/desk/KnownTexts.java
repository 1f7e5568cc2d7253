package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.TextBank.Recognised;

/** Remembers the recognised text of pages and what their pictures are like; from any thread. */
interface KnownTexts extends AutoCloseable {
    Optional<Recognised> find(PageKey page);

    /** How many pages of a file are known. */
    int count(SourceId source);

    void keep(Recognised recognised);

    /** What a page's picture is like; empty when it was not measured. */
    Optional<PageCondition> condition(PageKey page);

    void keep(PageCondition condition);

    /** Notes that a page is about to be measured; tells how often that was noted before. */
    int measured(PageKey page);

    /** Lets everything that was made of a source's pages go; false when something of it is left. */
    boolean forget(SourceId source);

    /** How often a page ended the recogniser, as far as it was noted. */
    int failed(PageKey page);

    /** Notes that a page ended the recogniser. */
    void noteFailed(PageKey page);

    @Override
    void close();
}
