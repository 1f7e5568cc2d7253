package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import org.anjuan.standard.Part;

/** Writes points as a person does: no needless zeros, and a true minus sign. */
public final class Points {
    private static final String MINUS = "\u2212";

    private Points() {}

    /** Points as they are, such as {@code 0.5}. */
    public static String plain(BigDecimal points) {
        var bare = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return bare.toPlainString().replace("-", MINUS);
    }

    /** Points by the kind of part they count in: given in a bonus part, taken away elsewhere. */
    static String of(Part.Kind kind, BigDecimal points) {
        return kind == Part.Kind.BONUS && points.signum() > 0 ? "+" + plain(points) : taken(points);
    }

    /** Points that are taken away, such as {@code −0.5}; zero stays bare. */
    public static String taken(BigDecimal points) {
        return points.signum() == 0 ? plain(points) : MINUS + plain(points);
    }
}
