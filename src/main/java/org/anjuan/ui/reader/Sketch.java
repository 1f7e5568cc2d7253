package org.anjuan.ui.reader;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;

/**
 * What is being drawn on a page and is not an anchor yet.
 *
 * @param boxes on the upright page; several for a run of text
 * @param byKeys whether it is moved with keys and waits for Enter
 */
record Sketch(PageKey page, List<Box> boxes, boolean byKeys) {
    Sketch {
        boxes = List.copyOf(boxes);
    }
}
