package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.TabStop;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;

/**
 * Reads the tab stops of paragraphs: those of the style and the styles it is based on, changed by the paragraph's own. The library
 * hands out where they are, but not of which kind.
 */
final class DocTabs {
    private static final int CHANGE = 0xC60D;
    private static final int CHANGE_NEARBY = 0xC615;

    /** A length that means another way of counting, which only files of a thousand stops need. */
    private static final int OTHER_LENGTH = 255;

    private static final int DEEPEST = 12;

    private final HWPFDocument document;
    private final List<PAPX> paragraphs;
    private final Map<Integer, SortedMap<Integer, Byte>> styles = new HashMap<>();

    DocTabs(HWPFDocument document) {
        this.document = document;
        this.paragraphs = document.getParagraphTable().getParagraphs();
    }

    /**
     * The stops of a paragraph, from left to right.
     *
     * @param style its style
     * @param at where one of its characters is
     */
    List<TabStop> of(int style, int at) {
        var stops = new TreeMap<>(styles.computeIfAbsent(style, number -> ofStyle(number, 0)));
        var own = RowDetails.covering(paragraphs, at);
        if (own != null && own.getSprmBuf() != null) {
            change(stops, own.getSprmBuf().iterator());
        }
        var all = new ArrayList<TabStop>();
        stops.forEach((place, kind) -> all.add(stop(place, kind)));
        return all;
    }

    private SortedMap<Integer, Byte> ofStyle(int number, int depth) {
        boolean known = number >= 0 && number < document.getStyleSheet().numStyles() && depth < DEEPEST;
        var style = known ? document.getStyleSheet().getStyleDescription(number) : null;
        if (style == null) {
            return new TreeMap<>();
        }
        var stops = ofStyle(style.getBaseStyle(), depth + 1);
        byte[] said = style.getPAPX();
        if (said != null && said.length > 2) {
            change(stops, new SprmIterator(said, 2));
        }
        return stops;
    }

    private static void change(SortedMap<Integer, Byte> stops, SprmIterator operations) {
        while (operations.hasNext()) {
            var operation = operations.next();
            int at = operation.getGrpprlOffset();
            byte[] bytes = operation.getGrpprl();
            int name = at >= 3 ? LittleEndian.getUShort(bytes, at - 3) : 0;
            if (name == CHANGE || name == CHANGE_NEARBY) {
                change(stops, operation, name == CHANGE ? 1 : 2);
            }
        }
    }

    /**
     * Takes stops away and adds some.
     *
     * @param each how many numbers there are for a stop that is taken away: its place, or its place and how near it may be
     */
    private static void change(SortedMap<Integer, Byte> stops, SprmOperation operation, int each) {
        byte[] bytes = operation.getGrpprl();
        int at = operation.getGrpprlOffset();
        int end = at + (bytes[at - 1] & 0xFF);
        if ((bytes[at - 1] & 0xFF) == OTHER_LENGTH || end > bytes.length || at >= end) {
            return;
        }
        int gone = bytes[at] & 0xFF;
        int adding = at + 1 + gone * 2 * each;
        for (int i = 0; i < gone && adding < end; i++) {
            stops.remove((int) LittleEndian.getShort(bytes, at + 1 + i * 2));
        }
        int added = adding < end ? bytes[adding] & 0xFF : 0;
        int kinds = adding + 1 + added * 2;
        for (int i = 0; i < added && kinds + added <= end; i++) {
            stops.put((int) LittleEndian.getShort(bytes, adding + 1 + i * 2), bytes[kinds + i]);
        }
    }

    /** Three bits for the kind, three for what fills the gap ([MS-DOC] 2.9.318). */
    private static TabStop stop(int place, byte bits) {
        var kind = switch (bits & 7) {
            case 1 -> TabStop.Kind.CENTER;
            case 2 -> TabStop.Kind.RIGHT;
            case 3 -> TabStop.Kind.DECIMAL;
            default -> TabStop.Kind.LEFT;
        };
        var leader = switch (bits >> 3 & 7) {
            case 1, 5 -> ".";
            case 2 -> "-";
            case 3, 4 -> "_";
            default -> "";
        };
        return new TabStop(place / DocReader.TWIPS, kind, leader);
    }
}
