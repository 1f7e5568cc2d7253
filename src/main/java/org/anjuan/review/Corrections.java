package org.anjuan.review;

import java.util.List;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.LineReading;

/**
 * What a reviewer says is otherwise than the program read it.
 *
 * @param papers what runs of pages are; no page is in two of them
 * @param lines what lines read; no line is in two of them
 */
public record Corrections(List<Document> papers, List<LineReading> lines) {
    /** Nothing was said. */
    public static final Corrections NONE = new Corrections(List.of(), List.of());

    public Corrections {
        papers = List.copyOf(papers);
        lines = List.copyOf(lines);
    }
}
