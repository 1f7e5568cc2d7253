package org.anjuan.casefile.read.word.doc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.read.word.manuscript.Insets;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** Reads from a row's end mark what the library does not hand out: margins and colours of its cells. */
final class RowDetails {
    private static final int DEFAULT_MARGIN = 0xD634;
    private static final int MARGIN = 0xD632;
    private static final int SHADING = 0xD612;
    private static final int SHADING_LENGTH = 10;
    private static final int BACK_COLOR_AT = 4;
    private static final int AUTOMATIC = 0xFF000000;
    private static final int TWIPS_UNIT = 3;
    private static final int VARIABLE = 6;
    private static final double TWIPS = DocReader.TWIPS;

    private final double[] usual;
    private final Map<Integer, double[]> own = new HashMap<>();
    private final Map<Integer, Integer> fills = new HashMap<>();

    /**
     * @param paragraphs all of the document, in order
     * @param rowEnd where the row ends
     * @param side margin left and right where the mark says nothing
     */
    RowDetails(List<PAPX> paragraphs, int rowEnd, double side) {
        usual = new double[] {0, side, 0, side};
        var mark = covering(paragraphs, rowEnd - 1);
        if (mark != null && mark.getSprmBuf() != null) {
            var operations = mark.getSprmBuf().iterator();
            while (operations.hasNext()) {
                take(operations.next());
            }
        }
    }

    /** The properties of the paragraph that a character is in; null where the file has none. */
    static @Nullable PAPX covering(List<PAPX> paragraphs, int at) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var paragraph = paragraphs.get(middle);
            if (paragraph.getEnd() <= at) {
                low = middle + 1;
            } else if (paragraph.getStart() > at) {
                high = middle - 1;
            } else {
                return paragraph;
            }
        }
        return null;
    }

    /** Takes an operation whose operand is preceded by its length. */
    private void take(SprmOperation operation) {
        byte[] bytes = operation.getGrpprl();
        int at = operation.getGrpprlOffset();
        if (operation.getSizeCode() != VARIABLE || at + (bytes[at - 1] & 0xFF) > bytes.length) {
            return;
        }
        switch (LittleEndian.getUShort(bytes, at - 3)) {
            case DEFAULT_MARGIN -> margin(bytes, at, usual);
            case MARGIN -> {
                for (int cell = bytes[at]; cell < bytes[at + 1]; cell++) {
                    margin(bytes, at, own.computeIfAbsent(cell, _ -> usual.clone()));
                }
            }
            case SHADING -> shading(bytes, at, bytes[at - 1] & 0xFF);
            default -> {}
        }
    }

    /** First cell, cell after the last, sides as bits (top, left, bottom, right), unit, width. */
    private static void margin(byte[] bytes, int at, double[] margins) {
        int[] sideOfBit = {0, 3, 2, 1};
        for (int bit = 0; bit < sideOfBit.length; bit++) {
            if ((bytes[at + 2] & (1 << bit)) != 0 && bytes[at + 3] == TWIPS_UNIT) {
                margins[sideOfBit[bit]] = Math.clamp(LittleEndian.getUShort(bytes, at + 4) / TWIPS, 0, 500);
            }
        }
    }

    private void shading(byte[] bytes, int at, int length) {
        for (int cell = 0; cell < length / SHADING_LENGTH; cell++) {
            int back = LittleEndian.getInt(bytes, at + cell * SHADING_LENGTH + BACK_COLOR_AT);
            if (back != AUTOMATIC && back != -1) {
                fills.put(cell, DocColors.of(back & 0xFFFFFF));
            }
        }
    }

    Insets insets(int cell) {
        double[] margins = own.getOrDefault(cell, usual);
        return new Insets(margins[0], margins[1], margins[2], margins[3]);
    }

    @Nullable
    Integer fill(int cell) {
        return fills.get(cell);
    }
}
