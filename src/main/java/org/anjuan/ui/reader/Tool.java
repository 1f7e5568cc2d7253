package org.anjuan.ui.reader;

/** What dragging with the left button does. */
public enum Tool {
    /** 框选: draws a box. */
    BOX,
    /** 选文字: selects text, where the page has text. */
    TEXT
}
