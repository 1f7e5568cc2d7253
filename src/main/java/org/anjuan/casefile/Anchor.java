package org.anjuan.casefile;

import java.util.List;
import java.util.Optional;

/** A place in a case that proves something: on a page, or the absence of a document from a range of pages. */
public sealed interface Anchor {

    /**
     * Where it is to be seen: an absence, in the row of the volume's own list that promises the document; empty where no page
     * tells of it.
     */
    default Optional<OnPage> seen() {
        return switch (this) {
            case OnPage place -> Optional.of(place);
            case Absence absence ->
                absence.catalogued() instanceof Catalogued.Promised(var row)
                        ? Optional.of(row.place())
                        : Optional.empty();
        };
    }

    /** A place on a page. */
    sealed interface OnPage extends Anchor {
        PageKey page();

        /** Where on the page, never empty; a whole page is one box of the page's size. */
        List<Box> boxes();
    }

    /**
     * One box drawn by hand.
     *
     * @param quote the text under it, empty when there is none
     */
    record Area(PageKey page, Box box, String quote) implements OnPage {
        @Override
        public List<Box> boxes() {
            return List.of(box);
        }
    }

    /** A whole page. */
    record WholePage(PageKey page) implements OnPage {
        @Override
        public List<Box> boxes() {
            return List.of(Box.PAGE);
        }
    }

    /**
     * Selected text: found again by its boxes, confirmed by its words.
     *
     * @param boxes one for each line touched
     * @param before up to 20 characters that stand before the quote, {@code after} likewise behind it
     */
    record Passage(PageKey page, List<Box> boxes, String quote, String before, String after) implements OnPage {
        public Passage {
            boxes = List.copyOf(boxes);
            if (boxes.isEmpty()) {
                throw new IllegalArgumentException("A passage stands somewhere");
            }
        }
    }

    /**
     * A document that was looked for and is not there.
     *
     * @param document what is missing, such as 送达回证
     * @param first volume number of the first page searched, from 1
     * @param last volume number of the last page searched
     * @param unseen pages of that range that had not been shown when this was stated
     * @param catalogued what the volume's own list says of it
     */
    record Absence(String document, int first, int last, List<PageKey> unseen, Catalogued catalogued)
            implements Anchor {
        public Absence {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("Not a range of pages: " + first + " to " + last);
            }
            unseen = List.copyOf(unseen);
        }

        /** Every page was looked through, and nobody looked into the list. */
        public Absence(String document, int first, int last) {
            this(document, first, last, List.of(), new Catalogued.Untold());
        }
    }
}
