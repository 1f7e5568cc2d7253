package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;

/** Makes proofs: cuts the place out of its page and keeps the picture. */
interface Proofs {

    /** Tells how large pages are. */
    @FunctionalInterface
    interface Sizes {
        Optional<PageSize> of(PageKey page);
    }

    /** The proof, and what became of its picture. */
    Proven make(String id, Anchor anchor, Sizes sizes);
}
