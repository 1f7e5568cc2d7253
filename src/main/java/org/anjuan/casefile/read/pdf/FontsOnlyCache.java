package org.anjuan.casefile.read.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.jspecify.annotations.Nullable;

/** Keeps parsed fonts between pages and forgets pictures, which are the bulk of a scan and seldom come twice. */
final class FontsOnlyCache extends DefaultResourceCache {
    /** Asked before a font is parsed: the last moment to give the library one that it can read. */
    @Override
    public @Nullable PDFont getFont(COSObject indirect) {
        var known = super.getFont(indirect);
        if (known == null) {
            CollectedFonts.settle(indirect.getObject());
        }
        return known;
    }

    @Override
    public void put(COSObject indirect, PDXObject picture) {
        // a page's pictures are read again when the page is drawn again
    }
}
