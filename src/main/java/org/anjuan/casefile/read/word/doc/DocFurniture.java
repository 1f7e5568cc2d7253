package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Furniture;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads headers and footers. The file keeps six stories for each section one after the other ([MS-DOC] 2.3.3); one without any
 * character is that of the section before.
 */
final class DocFurniture {
    /** Stories of the separators of notes, in front of those of the first section. */
    private static final int SEPARATORS = 6;

    private static final int EACH = 6;
    private static final int EVEN_HEADER = 0;
    private static final int HEADER = 1;
    private static final int EVEN_FOOTER = 2;
    private static final int FOOTER = 3;
    private static final int FIRST_HEADER = 4;
    private static final int FIRST_FOOTER = 5;

    private final HWPFDocument document;
    private final Effort effort;
    private final DocAnchors anchors;
    private final Range text;
    private final @Nullable PlexOfCps stories;
    private final Map<Integer, List<Block>> read = new HashMap<>();

    DocFurniture(HWPFDocument document, Effort effort) {
        this.document = document;
        this.effort = effort;
        this.anchors = DocAnchors.ofHeaders(document, DocBoxes.ofHeaders(document, effort), effort);
        this.text = document.getHeaderStoryRange();
        var places = document.getFileInformationBlock();
        this.stories = places.getPlcfHddSize() == 0
                ? null
                : new PlexOfCps(document.getTableStream(), places.getPlcfHddOffset(), places.getPlcfHddSize(), 0);
    }

    /**
     * The headers of a section.
     *
     * @param section from 0
     * @param first whether its first page has its own, {@code even} whether pages with even numbers have
     */
    Furniture headers(int section, boolean first, boolean even) {
        return new Furniture(
                blocks(section, HEADER),
                first ? blocks(section, FIRST_HEADER) : null,
                even ? blocks(section, EVEN_HEADER) : null);
    }

    /** The footers of a section, likewise. */
    Furniture footers(int section, boolean first, boolean even) {
        return new Furniture(
                blocks(section, FOOTER),
                first ? blocks(section, FIRST_FOOTER) : null,
                even ? blocks(section, EVEN_FOOTER) : null);
    }

    private List<Block> blocks(int section, int kind) {
        for (int before = section; before >= 0 && stories != null; before--) {
            int story = SEPARATORS + before * EACH + kind;
            if (story < stories.length() && length(stories, story) > 0) {
                return read.computeIfAbsent(story, _ -> blocks(range(stories, story)));
            }
        }
        return List.of();
    }

    private static int length(PlexOfCps stories, int story) {
        var place = stories.getProperty(story);
        return place.getEnd() - place.getStart();
    }

    private Range range(PlexOfCps stories, int story) {
        var place = stories.getProperty(story);
        int most = text.getEndOffset() - text.getStartOffset();
        int start = Math.clamp(place.getStart(), 0, most);
        int end = Math.clamp(place.getEnd(), start, most);
        return new Range(text.getStartOffset() + start, text.getStartOffset() + end, document);
    }

    private List<Block> blocks(Range range) {
        if (range.text().isBlank()) {
            return List.of();
        }
        var blocks =
                new ArrayList<>(DocStory.ofHeader(document, effort, anchors).blocks(range));
        if (blocks.size() > 1) {
            blocks.removeLast();
        }
        return blocks;
    }
}
