package org.anjuan.casefile.read.font;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Chooses the face that looks most like a Latin font of which only the name and a description are known. */
final class LatinLook {
    private LatinLook() {}

    /** The face; empty for fonts of signs, and where a plain face without serifs is as good. */
    static Optional<Face> of(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        var lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (anyIn(lower, "symbol", "dingbat", "wingding", "webding", "courier", "mono")) {
            return Optional.empty();
        } else if (anyIn(lower, "bold", "black", "heavy") || (descriptor != null && descriptor.isForceBold())) {
            return Optional.of(Face.SANS_BOLD);
        }
        boolean serif = anyIn(lower, "times", "roman", "georgia", "cambria", "garamond", "palatino")
                || (descriptor != null && descriptor.isSerif());
        return serif ? Optional.of(Face.SERIF) : Optional.empty();
    }

    private static boolean anyIn(String name, String... words) {
        return Stream.of(words).anyMatch(name::contains);
    }
}
