package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.read.font.MissingFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Finds out from a page's resources, without drawing it, what its picture will not show. */
public final class RemarkFinder {
    private static final int DEEPEST = 8;

    private final Set<PageRemark> remarks = EnumSet.noneOf(PageRemark.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private RemarkFinder() {}

    /** The remarks on a page; to be called on the document's thread. */
    public static Set<PageRemark> on(PDPage page) throws IOException {
        var finder = new RemarkFinder();
        finder.resources(page.getCOSObject().getCOSDictionary(COSName.RESOURCES), 0);
        return Set.copyOf(finder.remarks);
    }

    private void resources(@Nullable COSDictionary resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST || !seen.add(resources)) {
            return;
        }
        for (var font : entries(resources, COSName.FONT)) {
            font(font);
        }
        for (var object : entries(resources, COSName.XOBJECT)) {
            if (object instanceof COSStream stream && seen.add(stream)) {
                object(stream, depth);
            }
        }
    }

    private static Iterable<COSDictionary> entries(COSDictionary resources, COSName kind) {
        var dictionary = resources.getCOSDictionary(kind);
        return dictionary == null
                ? Set.of()
                : dictionary.keySet().stream()
                        .map(dictionary::getCOSDictionary)
                        .flatMap(entry -> Optional.ofNullable(entry).stream())
                        .toList();
    }

    private void object(COSStream stream, int depth) throws IOException {
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            resources(stream.getCOSDictionary(COSName.RESOURCES), depth + 1);
        } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) && CutShort.is(stream)) {
            remarks.add(PageRemark.PICTURE_CUT_SHORT);
        }
    }

    private void font(COSDictionary font) {
        MissingFont.of(font).ifPresent(missing -> {
            if (missing.chinese()) {
                remarks.add(PageRemark.FONTS_REPLACED);
            }
            if (missing.unsure()) {
                remarks.add(PageRemark.CHARACTERS_UNSURE);
            }
        });
    }
}
