package org.anjuan.desk;

import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.read.picture.CutOut;
import org.anjuan.casefile.read.picture.CutOuts;

/** Cuts places out of their pages to be looked at, with what stands around them; slow, so ask in the background. */
public final class ShowPlace {
    private static final int WIDEST_PX = 900;
    private static final double BESIDE = 0.2;
    private static final double ABOVE = 0.018;

    private final CutOuts cutOuts;

    /**
     * A place with its surroundings.
     *
     * @param png a complete PNG file
     * @param place where in the picture it is
     */
    @SuppressWarnings("ArrayRecordComponent") // a file that is handed on, never compared
    public record Shown(byte[] png, Box place) {}

    ShowPlace(Pages pages) {
        this.cutOuts = new CutOuts(pages, WIDEST_PX);
    }

    /** The picture; empty where the page cannot be drawn. */
    public Optional<Shown> picture(CaseFile file, Anchor.OnPage place) {
        var box = Box.around(place.boxes());
        var frame = Box.between(
                Math.max(0, box.x() - BESIDE),
                Math.max(0, box.y() - ABOVE),
                Math.min(1, box.right() + BESIDE),
                Math.min(1, box.bottom() + ABOVE));
        return file.size(place.page())
                .map(size -> cutOuts.cut(place.page(), size, List.of(frame), 0))
                .flatMap(cut -> cut instanceof CutOut.Cut(var png, var _, var _)
                        ? Optional.of(new Shown(png, within(frame, box)))
                        : Optional.empty());
    }

    private static Box within(Box frame, Box box) {
        double width = Math.max(frame.width(), 1e-6);
        double height = Math.max(frame.height(), 1e-6);
        return Box.between(
                (box.x() - frame.x()) / width,
                (box.y() - frame.y()) / height,
                (box.right() - frame.x()) / width,
                (box.bottom() - frame.y()) / height);
    }
}
