package org.anjuan.casefile.read.word.manuscript;

import java.util.List;

/**
 * A whole Word document.
 *
 * @param defaultTab distance of tab stops where a paragraph sets none
 * @param gridInTables whether lines in table cells keep to the page's grid
 */
public record Manuscript(List<Section> sections, double defaultTab, boolean gridInTables) {
    public Manuscript {
        sections = List.copyOf(sections);
    }
}
