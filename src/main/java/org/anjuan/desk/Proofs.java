package org.anjuan.desk;

import org.anjuan.casefile.Anchor;
import org.anjuan.review.Proof;

/** Makes proofs: cuts the place out of its page and keeps the picture. */
interface Proofs {
    /** The proof; without a picture for an absence, or where the page cannot be drawn or the picture not be kept. */
    Proof make(String id, Anchor anchor);
}
