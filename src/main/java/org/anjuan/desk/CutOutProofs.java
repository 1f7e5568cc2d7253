package org.anjuan.desk;

import java.io.ByteArrayInputStream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.picture.CutOut;
import org.anjuan.casefile.read.picture.CutOuts;
import org.anjuan.desk.Proven.Picture;
import org.anjuan.review.Proof;
import org.anjuan.store.Keeping;
import org.anjuan.store.Vault;

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
    public Proven make(String id, Anchor anchor, Sizes sizes) {
        return switch (anchor) {
            case Anchor.Absence absence ->
                absence.catalogued() instanceof Catalogued.Promised(var row)
                        ? cut(id, anchor, row.place(), sizes)
                        : bare(id, anchor, Picture.NONE_NEEDED);
            case Anchor.OnPage place -> cut(id, anchor, place, sizes);
        };
    }

    private Proven cut(String id, Anchor anchor, Anchor.OnPage place, Sizes sizes) {
        return sizes.of(place.page())
                .map(known -> cutOuts.cut(place.page(), known, place.boxes(), MARGIN_POINTS))
                .map(cutOut -> keep(id, anchor, cutOut))
                .orElseGet(() -> bare(id, anchor, Picture.NOT_DRAWN));
    }

    private Proven keep(String id, Anchor anchor, CutOut cutOut) {
        return switch (cutOut) {
            case CutOut.Cut cut ->
                vault.put(new ByteArrayInputStream(cut.png())) instanceof Keeping.Kept<SourceId>(var kept)
                        ? new Proven(new Proof(id, anchor, kept.sha256()), Picture.KEPT)
                        : bare(id, anchor, Picture.NOT_KEPT);
            case CutOut.Uncut _ -> bare(id, anchor, Picture.NOT_DRAWN);
        };
    }

    private static Proven bare(String id, Anchor anchor, Picture why) {
        return new Proven(new Proof(id, anchor, null), why);
    }
}
