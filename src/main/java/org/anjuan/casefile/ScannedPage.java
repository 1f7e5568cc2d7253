package org.anjuan.casefile;

import java.util.OptionalInt;

/**
 * A page that is a picture, as far as was looked at by now.
 *
 * @param quarters clockwise quarter turns that make its writing upright, 0 to 3; empty while it was not recognised
 */
public record ScannedPage(PageCondition condition, OptionalInt quarters) {
    public PageKey page() {
        return condition.page();
    }
}
