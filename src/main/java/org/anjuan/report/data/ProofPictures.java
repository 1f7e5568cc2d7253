package org.anjuan.report.data;

import java.util.Optional;
import org.anjuan.review.Proof;

/** Finds the cut-out picture of a proof. */
@FunctionalInterface
public interface ProofPictures {
    /** The picture as a PNG file, or empty when there is none. */
    Optional<byte[]> png(Proof proof);
}
