package org.anjuan.desk;

import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.image.PictureFile;
import org.anjuan.casefile.read.ofd.OfdFile;
import org.anjuan.casefile.read.page.PageFile;
import org.anjuan.casefile.read.pdf.PdfFile;

/** Who opens files of which kind. */
final class Readers {
    private Readers() {}

    /** The opener of the file from which pages of a kind are shown; Word files are shown from the PDF made of them. */
    static PageFile.Opener of(SourceKind kind) {
        return of(kind, 0);
    }

    /**
     * The opener of a file that was inspected before.
     *
     * @param pages how many it was found to have; 0 where nobody looked
     */
    static PageFile.Opener of(SourceKind kind, int pages) {
        return switch (kind) {
            case PDF, DOCX, DOC -> PdfFile.opener(pages);
            case IMAGE -> PictureFile::open;
            case OFD -> OfdFile::open;
        };
    }
}
