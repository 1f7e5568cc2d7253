package org.anjuan.desk;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.picture.CutOut;
import org.anjuan.casefile.read.picture.CutOuts;
import org.anjuan.review.Proof;
import org.anjuan.store.Keeping;
import org.anjuan.store.Vault;
import org.jspecify.annotations.Nullable;

/** Makes proofs whose pictures are kept in the vault, under their hashes. */
final class CutOutProofs implements Proofs {
    private static final int WIDEST_PX = 1600;
    private static final double MARGIN_POINTS = 6;

    private final CutOuts cutOuts;
    private final Vault vault;

    CutOutProofs(PageImages images, Vault vault) {
        this.cutOuts = new CutOuts(images, WIDEST_PX);
        this.vault = vault;
    }

    @Override
    public Proof make(String id, Anchor anchor, Sizes sizes) {
        return switch (anchor) {
            case Anchor.Absence _ -> new Proof(id, anchor, null);
            case Anchor.OnPage place -> new Proof(id, anchor, keep(place, sizes.of(place.page())));
        };
    }

    private @Nullable String keep(Anchor.OnPage place, Optional<PageSize> size) {
        return size.map(known -> cutOuts.cut(place.page(), known, place.boxes(), MARGIN_POINTS))
                .flatMap(this::keep)
                .map(SourceId::sha256)
                .orElse(null);
    }

    private Optional<SourceId> keep(CutOut cutOut) {
        return switch (cutOut) {
            case CutOut.Cut cut ->
                vault.put(new ByteArrayInputStream(cut.png())) instanceof Keeping.Kept<SourceId>(var id)
                        ? Optional.of(id)
                        : Optional.empty();
            case CutOut.Uncut _ -> Optional.empty();
        };
    }
}
