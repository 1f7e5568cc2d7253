package org.anjuan.ui.findings;

import java.util.Optional;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.Document;

/** One line of the list of papers. */
sealed interface PaperRow {

    /**
     * A paper.
     *
     * @param gap what the volume's own list says otherwise of it
     * @param stated whether the reviewer said what it is
     */
    record Paper(Document document, Optional<CatalogueGap> gap, boolean stated, boolean current) implements PaperRow {}

    /** A paper the list names and nobody found. */
    record Missing(CatalogueGap gap) implements PaperRow {}
}
