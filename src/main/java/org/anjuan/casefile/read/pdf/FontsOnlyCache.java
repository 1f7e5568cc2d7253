package org.anjuan.casefile.read.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Keeps parsed fonts between pages and forgets pictures, which are the bulk of a scan and seldom come twice. */
final class FontsOnlyCache extends DefaultResourceCache {
    @Override
    public void put(COSObject indirect, PDXObject picture) {
        // a page's pictures are read again when the page is drawn again
    }
}
