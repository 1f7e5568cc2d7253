package org.anjuan.casefile.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Finds single pages of a document without reading the others: where it is known from before how many pages there are and the
 * tree of pages counts as many, by the tree's counts, as long as everything met on the way agrees with them; from the first
 * disagreement on by walking the whole tree. On the document's thread.
 */
final class PageFinder {
    private final PDDocument document;
    private final COSDictionary catalog;
    private final Bounds bounds;
    private final Deadline opening;
    private final Map<Integer, COSDictionary> found = new HashMap<>();
    private final @Nullable CountedTree counted;
    private @Nullable PageTree whole;

    /**
     * A finder for an open document.
     *
     * @param known how many pages an earlier walk found; 0 where nobody walked
     * @throws Overrun when the tree's counts cannot be used and walking it finds no pages, too many, or takes too long
     */
    PageFinder(PDDocument document, int known, Bounds bounds, Deadline opening) {
        this.document = document;
        this.catalog = document.getDocumentCatalog().getCOSObject();
        this.bounds = bounds;
        this.opening = opening;
        this.counted = CountedTree.of(catalog.getCOSDictionary(COSName.PAGES), known);
        if (counted == null) {
            whole = PageTree.walk(document, bounds, opening);
        }
    }

    /** Upright sizes of all pages; reads every page, trusting no count. */
    List<PageSize> sizes() {
        return whole(opening).sizes();
    }

    /**
     * A page that can be drawn as the document's first and only one, until the next one is asked for.
     *
     * @param index from 0
     * @throws Overrun when there is none, or its place in the tree is empty
     */
    PDPage page(int index) {
        var page = found.get(index);
        if (page == null) {
            page = find(index).orElseThrow(() -> new Overrun(Reason.DAMAGED, "page object missing"));
            PageBoxes.settle(page);
            found.put(index, page);
        }
        show(page);
        return document.getPage(0);
    }

    private Optional<COSDictionary> find(int index) {
        if (whole == null && counted != null) {
            var page = counted.page(index);
            if (page.isPresent()) {
                return page;
            }
        }
        return whole(Deadline.in(bounds.opening())).page(index);
    }

    private PageTree whole(Deadline deadline) {
        var tree = whole;
        if (tree == null) {
            catalog.setItem(COSName.PAGES, counted == null ? null : counted.root());
            tree = PageTree.walk(document, bounds, deadline);
            whole = tree;
        }
        return tree;
    }

    private void show(COSDictionary page) {
        var only = new COSDictionary();
        var kids = new COSArray();
        kids.add(page);
        only.setItem(COSName.TYPE, COSName.PAGES);
        only.setItem(COSName.KIDS, kids);
        only.setInt(COSName.COUNT, 1);
        page.setItem(COSName.PARENT, only);
        catalog.setItem(COSName.PAGES, only);
    }
}
