package org.anjuan.casefile.read.font;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Sends Chinese fonts that a PDF does not carry to the bundled faces, and all others to the system's fonts. */
final class StandInFonts implements FontMapper {
    private static final Set<String> CHINESE = Set.of("GB1", "CNS1", "KR", "Japan1", "Korea1");

    private static final String LAST_RESORT = "LiberationSans";

    private final BundledFaces faces;
    private final FontMapper system;

    StandInFonts(BundledFaces faces, FontMapper system) {
        this.faces = faces;
        this.system = system;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return face(name, descriptor)
                .map(face -> new FontMapping<>(faces.get(face), false))
                .orElseGet(() -> better(system.getTrueTypeFont(name, descriptor), name, descriptor));
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return face(name, descriptor)
                .map(face -> new FontMapping<FontBoxFont>(faces.get(face), false))
                .orElseGet(() -> better(system.getFontBoxFont(name, descriptor), name, descriptor));
    }

    /** A face of ours where the system has only its last resort, which has neither serifs nor weight. */
    @SuppressWarnings("unchecked") // every face is of both kinds
    private <T extends FontBoxFont> FontMapping<T> better(
            FontMapping<T> found, @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return lastResort(found)
                ? LatinLook.of(name, descriptor)
                        .map(face -> new FontMapping<>((T) faces.get(face), true))
                        .orElse(found)
                : found;
    }

    private static boolean lastResort(FontMapping<? extends FontBoxFont> found) {
        try {
            return found != null
                    && found.isFallback()
                    && LAST_RESORT.equals(found.getFont().getName());
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        return face(name, descriptor)
                .or(() -> byCollection(descriptor, collection))
                .map(face -> new CIDFontMapping(null, faces.get(face), false))
                .orElseGet(() -> system.getCIDFont(name, descriptor, collection));
    }

    private static Optional<Face> face(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return Optional.ofNullable(name)
                .flatMap(Face::named)
                .or(() -> Optional.ofNullable(descriptor)
                        .map(PDFontDescriptor::getFontName)
                        .flatMap(Face::named));
    }

    private static Optional<Face> byCollection(
            @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        if (collection == null || collection.getOrdering() == null || !CHINESE.contains(collection.getOrdering())) {
            return Optional.empty();
        }
        if (descriptor == null || descriptor.isSerif()) {
            return Optional.of(Face.SERIF);
        }
        return Optional.of(descriptor.isForceBold() ? Face.SANS_BOLD : Face.SANS);
    }
}
