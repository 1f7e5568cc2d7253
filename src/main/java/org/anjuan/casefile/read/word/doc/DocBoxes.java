package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the boxes of one part, which the file keeps behind each other ([MS-DOC] 2.8.35, 2.8.32) and shapes name by number.
 */
final class DocBoxes {
    /** Where the file's head says where the lists of text boxes lie: of the body, and of headers. */
    private static final int OF_BODY = 0x9A + 56 * 8;

    private static final int OF_HEADERS = 0x9A + 58 * 8;
    private static final int EACH = 22;

    private final HWPFDocument document;
    private final DocStory story;
    private final Range text;
    private final @Nullable PlexOfCps stories;
    private final BitSet placed = new BitSet();

    private DocBoxes(HWPFDocument document, Effort effort, Range text, int head) {
        this.document = document;
        this.story = DocStory.apart(document, effort);
        this.text = text;
        this.stories = stories(document, head);
    }

    static DocBoxes ofBody(HWPFDocument document, Effort effort) {
        return new DocBoxes(document, effort, document.getMainTextboxRange(), OF_BODY);
    }

    static DocBoxes ofHeaders(HWPFDocument document, Effort effort) {
        int start = document.getMainTextboxRange().getEndOffset();
        int end = Math.max(start, document.getOverallRange().getEndOffset());
        return new DocBoxes(document, effort, new Range(start, end, document), OF_HEADERS);
    }

    private static @Nullable PlexOfCps stories(HWPFDocument document, int head) {
        byte[] main = document.getMainStream();
        byte[] table = document.getTableStream();
        if (main.length < head + 8) {
            return null;
        }
        int at = LittleEndian.getInt(main, head);
        int size = LittleEndian.getInt(main, head + 4);
        boolean inside = at >= 0 && size >= 4 && (long) at + size <= table.length;
        return inside ? new PlexOfCps(table, at, size, EACH) : null;
    }

    /**
     * The blocks of a box, which is placed once.
     *
     * @param number from 1, as shapes count
     */
    List<Block> blocks(int number) {
        if (stories == null || number < 1 || number > stories.length() || placed.get(number)) {
            return List.of();
        }
        placed.set(number);
        return story.blocks(range(stories, number));
    }

    private Range range(PlexOfCps from, int number) {
        var place = from.getProperty(number - 1);
        int most = text.getEndOffset() - text.getStartOffset();
        int start = Math.clamp(place.getStart(), 0, most);
        int end = Math.clamp(place.getEnd(), start, most);
        return new Range(text.getStartOffset() + start, text.getStartOffset() + end, document);
    }

    /** The blocks of all boxes for which no shape was found. */
    List<Block> left() {
        if (stories == null) {
            return text.text().isBlank() ? List.of() : story.blocks(text);
        }
        var blocks = new ArrayList<Block>();
        for (int number = 1; number <= stories.length(); number++) {
            if (!placed.get(number) && !range(stories, number).text().isBlank()) {
                blocks.addAll(blocks(number));
            }
        }
        return blocks;
    }
}
