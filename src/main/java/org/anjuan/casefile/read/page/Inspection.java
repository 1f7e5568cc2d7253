package org.anjuan.casefile.read.page;

import java.util.List;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem;

/** What a file turned out to be. */
public sealed interface Inspection {
    /**
     * A file whose pages can be shown.
     *
     * @param pages their sizes, upright, never none
     * @param scanned whether no page that was looked at carries usable text
     */
    record Opened(List<PageSize> pages, boolean scanned) implements Inspection {
        public Opened {
            pages = List.copyOf(pages);
        }
    }

    /** A file that cannot be taken in. */
    record Refused(Problem problem) implements Inspection {}
}
