package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.read.picture.CutOut;
import org.anjuan.casefile.read.picture.CutOuts;

/** Cuts places out of their pages to be looked at, a little of their surroundings with them; slow, so ask in the background. */
public final class ShowPlace {
    private static final int WIDEST_PX = 1400;
    private static final double SURROUNDINGS_POINTS = 22;

    private final CutOuts cutOuts;

    ShowPlace(Pages pages) {
        this.cutOuts = new CutOuts(pages, WIDEST_PX);
    }

    /** A complete PNG of the place; empty where its page cannot be drawn. */
    public Optional<byte[]> picture(CaseFile file, Anchor.OnPage place) {
        return file.size(place.page())
                .map(size -> cutOuts.cut(place.page(), size, place.boxes(), SURROUNDINGS_POINTS))
                .flatMap(cut -> cut instanceof CutOut.Cut(var png, var _, var _) ? Optional.of(png) : Optional.empty());
    }
}
