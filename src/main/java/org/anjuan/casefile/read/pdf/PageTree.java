package org.anjuan.casefile.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a document in a row. The tree is walked once, trusting neither its counts nor its shape; each page then
 * carries what it inherited and has a box that can be drawn.
 */
final class PageTree {
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    /** Visits of nodes, for each page allowed, after which a tree is taken for endless. */
    private static final int VISITS_PER_PAGE = 64;

    private final List<COSDictionary> pages = new ArrayList<>();
    private final BitSet lost = new BitSet();
    private final Deque<Node> path = new ArrayDeque<>();
    private final Set<COSDictionary> onPath = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Bounds bounds;
    private final Deadline deadline;
    private List<PageSize> sizes = List.of();
    private int visits;

    private PageTree(Bounds bounds, Deadline deadline) {
        this.bounds = bounds;
        this.deadline = deadline;
    }

    /** A node of the tree being walked: its kids, how far the walk is, and what its pages inherit. */
    private static final class Node {
        private final COSDictionary dictionary;
        private final COSArray kids;
        private final COSDictionary handedDown;
        private int next;

        Node(COSDictionary dictionary, COSArray kids, COSDictionary handedDown) {
            this.dictionary = dictionary;
            this.kids = kids;
            this.handedDown = handedDown;
        }
    }

    /**
     * Walks the tree.
     *
     * @throws Overrun when there are no pages, more than the bounds allow, or the walk takes too long
     */
    static PageTree walk(PDDocument document, Bounds bounds, Deadline deadline) {
        var tree = new PageTree(bounds, deadline);
        tree.walk(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES));
        if (tree.pages.isEmpty()) {
            tree.gather(document);
        }
        if (tree.pages.isEmpty()) {
            throw new Overrun(Reason.NO_PAGES, "");
        }
        tree.sizes = tree.pages.stream().map(PageBoxes::settle).toList();
        return tree;
    }

    /** A page counted from 0; empty where there is none, or the tree has a place for it but the file has no page to put there. */
    Optional<COSDictionary> page(int index) {
        return index >= pages.size() || lost.get(index) ? Optional.empty() : Optional.of(pages.get(index));
    }

    List<PageSize> sizes() {
        return sizes;
    }

    private void walk(@Nullable COSDictionary root) {
        if (root == null) {
            return;
        }
        visit(root, new COSDictionary());
        while (!path.isEmpty()) {
            deadline.check();
            var node = path.peek();
            if (node.next < node.kids.size()) {
                visit(node.kids.getObject(node.next++), node.handedDown);
            } else {
                onPath.remove(path.pop().dictionary);
            }
        }
    }

    private void visit(@Nullable COSBase kid, COSDictionary handedDown) {
        if (!(kid instanceof COSDictionary dictionary)) {
            lost.set(pages.size());
            add(new COSDictionary());
        } else if (dictionary.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            descend(dictionary, kids, handedDown);
        } else if (!COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE))) {
            inherit(dictionary, handedDown);
            add(dictionary);
        }
    }

    private void descend(COSDictionary dictionary, COSArray kids, COSDictionary above) {
        if (++visits > VISITS_PER_PAGE * bounds.pages()) {
            throw new Overrun(Reason.DAMAGED, "page tree without end");
        }
        if (onPath.add(dictionary)) {
            var handedDown = new COSDictionary(above);
            handDown(dictionary, handedDown);
            path.push(new Node(dictionary, kids, handedDown));
        }
    }

    /** Adds what a node hands down to its pages, in place of what nodes above it did. */
    static void handDown(COSDictionary node, COSDictionary handedDown) {
        INHERITED.forEach(key -> copy(key, node, handedDown));
    }

    /** Writes into a page what was handed down to it and it does not say itself. */
    static COSDictionary inherit(COSDictionary page, COSDictionary handedDown) {
        for (var key : INHERITED) {
            if (page.getDictionaryObject(key) == null) {
                copy(key, handedDown, page);
            }
        }
        return page;
    }

    private static void copy(COSName key, COSDictionary from, COSDictionary to) {
        var value = from.getItem(key);
        if (value != null) {
            to.setItem(key, value);
        }
    }

    private void add(COSDictionary page) {
        if (pages.size() == bounds.pages()) {
            throw new Overrun(Reason.TOO_MANY_PAGES, "");
        }
        page.setItem(COSName.TYPE, COSName.PAGE);
        pages.add(page);
    }

    /** For files whose tree is gone: every page object there is, in the order of the file. */
    private void gather(PDDocument document) {
        for (var object : document.getDocument().getObjectsByType(COSName.PAGE)) {
            if (object.getObject() instanceof COSDictionary page) {
                add(page);
            }
        }
    }
}
