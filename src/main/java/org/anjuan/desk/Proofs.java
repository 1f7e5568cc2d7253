package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.review.Proof;

/** Makes proofs: cuts the place out of its page and keeps the picture. */
interface Proofs {

    /** Tells how large pages are. */
    @FunctionalInterface
    interface Sizes {
        Optional<PageSize> of(PageKey page);
    }

    /** The proof; without a picture for an absence, or where the page cannot be drawn or the picture not be kept. */
    Proof make(String id, Anchor anchor, Sizes sizes);
}
