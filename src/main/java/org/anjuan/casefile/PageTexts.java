package org.anjuan.casefile;

/** Reads the text of pages; may be slow, so ask from a background thread. */
public interface PageTexts {
    /** The page's text; without lines where there is none or it cannot be read. */
    PageText read(PageKey page);
}
