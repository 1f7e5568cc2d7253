package org.anjuan.casefile.read.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A tree of pages followed by its counts. Each answer is checked as far as the way to it goes: sums agree, each kid is what its
 * count says, and the page names the node it was found in as its parent.
 *
 * @param root with kids and a count that pages can have
 */
record CountedTree(COSDictionary root) {
    private static final int DEEPEST = 64;

    /** The tree, if it has kids and counts so many pages; that must be one at least. */
    static @Nullable CountedTree of(@Nullable COSDictionary root, int pages) {
        return root != null && kids(root) != null && pages >= 1 && root.getInt(COSName.COUNT) == pages
                ? new CountedTree(root)
                : null;
    }

    /**
     * A page with what it inherited written into it; empty as soon as anything disagrees.
     *
     * @param index from 0
     */
    Optional<COSDictionary> page(int index) {
        var node = root;
        var inherited = new COSDictionary();
        int within = index;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var kids = kids(node);
            int count = node.getInt(COSName.COUNT);
            if (kids == null || within >= count) {
                return Optional.empty();
            }
            PageTree.handDown(node, inherited);
            if (kids.size() == count) {
                return leaf(kids.getObject(within), node).map(page -> PageTree.inherit(page, inherited));
            }
            var step = step(kids, within, count);
            if (step == null) {
                return Optional.empty();
            }
            if (kids(step.kid()) == null) {
                return leaf(step.kid(), node).map(page -> PageTree.inherit(page, inherited));
            }
            node = step.kid();
            within -= step.before();
        }
        return Optional.empty();
    }

    /** The kid that holds a page, and how many pages lie before it. */
    private record Step(COSDictionary kid, int before) {}

    /** One step down; null where the kids' counts do not make up the node's. */
    private static @Nullable Step step(COSArray kids, int within, int count) {
        Step step = null;
        int sum = 0;
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.getObject(i) instanceof COSDictionary kid) || pages(kid) < 1) {
                return null;
            }
            if (within >= sum && within < sum + pages(kid)) {
                step = new Step(kid, sum);
            }
            sum += pages(kid);
        }
        return sum == count ? step : null;
    }

    /** Pages a kid stands for by its own count. */
    private static int pages(COSDictionary kid) {
        return kids(kid) == null ? 1 : kid.getInt(COSName.COUNT);
    }

    private static Optional<COSDictionary> leaf(@Nullable COSBase kid, COSDictionary parent) {
        return kid instanceof COSDictionary page
                        && kids(page) == null
                        && COSName.PAGE.equals(page.getCOSName(COSName.TYPE))
                        && parent.equals(page.getDictionaryObject(COSName.PARENT))
                ? Optional.of(page)
                : Optional.empty();
    }

    private static @Nullable COSArray kids(COSDictionary node) {
        return node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids ? kids : null;
    }
}
