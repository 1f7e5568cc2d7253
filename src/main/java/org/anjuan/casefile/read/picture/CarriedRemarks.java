package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.anjuan.casefile.PageRemark;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Remarks that a PDF of our own making carries for all its pages, so that they last as long as the pages do. */
public final class CarriedRemarks {
    private static final COSName KEY = COSName.getPDFName("AnjuanRemarks");

    private CarriedRemarks() {}

    /** Writes the remarks into a document that is being made. */
    public static void write(PDDocument document, Collection<PageRemark> remarks) {
        var names = new COSArray();
        remarks.stream().sorted().forEach(remark -> names.add(COSName.getPDFName(remark.name())));
        document.getDocumentCatalog().getCOSObject().setItem(KEY, names);
    }

    /**
     * Writes a copy of a PDF that another program made, with remarks of ours.
     *
     * @return whether the copy was written
     */
    public static boolean add(Path pdf, Collection<PageRemark> remarks, Path copy) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            write(document, remarks);
            document.save(copy.toFile(), CompressParameters.NO_COMPRESSION);
            return true;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError _) {
            return false;
        }
    }

    /** The remarks in a document; none in those of others. */
    public static Set<PageRemark> read(PDDocument document) {
        var found = EnumSet.noneOf(PageRemark.class);
        COSArray names = document.getDocumentCatalog().getCOSObject().getCOSArray(KEY);
        for (int i = 0; names != null && i < Math.min(names.size(), PageRemark.values().length); i++) {
            var name = names.getName(i);
            for (var remark : PageRemark.values()) {
                if (remark.name().equals(name)) {
                    found.add(remark);
                }
            }
        }
        return Set.copyOf(found);
    }
}
