package org.anjuan.casefile.read.word.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Paragraph.Gap;
import org.anjuan.casefile.read.word.manuscript.Paragraph.Label;
import org.anjuan.casefile.read.word.notation.NumberFormat;
import org.anjuan.casefile.read.word.notation.Symbols;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a story, in its order. */
final class DocNumbering {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final boolean anyLists;

    /** @param anyLists whether the file says what its lists are */
    DocNumbering(boolean anyLists) {
        this.anyLists = anyLists;
    }

    /** The paragraph's label; null when it has none. */
    @Nullable
    Label count(Paragraph paragraph, CharStyle style) {
        var list = list(paragraph);
        int level = list == null ? 0 : Math.clamp(paragraph.getIlvl(), 0, levels(list) - 1);
        if (list == null || list.getNumberText((char) level) == null) {
            return null;
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), _ -> begin(list));
        counts[level]++;
        for (int deeper = level + 1; deeper < levels(list); deeper++) {
            counts[deeper] = list.getStartAt((char) deeper) - 1;
        }
        String text = text(list, level, counts);
        var gap = switch (list.getTypeOfCharFollowingTheNumber((char) level)) {
            case 0 -> Gap.TAB;
            case 1 -> Gap.SPACE;
            default -> Gap.NOTHING;
        };
        return text.isEmpty() ? null : new Label(text, style, gap);
    }

    /** The paragraph's list; null where it is in none, or in one that the file does not have. */
    private @Nullable HWPFList list(Paragraph paragraph) {
        try {
            return anyLists && paragraph.isInList() ? paragraph.getList() : null;
        } catch (NoSuchElementException _) {
            return null;
        }
    }

    /** A simple list has one level, every other nine. */
    private static int levels(HWPFList list) {
        return Math.clamp(list.getListData().numLevels(), 1, LEVELS);
    }

    private static int[] begin(HWPFList list) {
        int[] counts = new int[LEVELS];
        for (int level = 0; level < levels(list); level++) {
            counts[level] = list.getStartAt((char) level) - 1;
        }
        return counts;
    }

    /** The pattern with its place-holders, characters 0 to 8, replaced by the levels' numbers. */
    private static String text(HWPFList list, int level, int[] counts) {
        String pattern = list.getNumberText((char) level);
        if (list.getNumberFormat((char) level) == BULLET) {
            return Symbols.readable(pattern);
        }
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < levels(list)) {
                int count = Math.max(counts[c], list.getStartAt(c));
                text.append(NumberFormat.write(count, format(list.getNumberFormat(c))));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Word's name of a format of numbers; digits for one that is not known. */
    static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10 -> "ideographDigital";
            case 11, 33, 35, 37, 39 -> "chineseCounting";
            case 14 -> "decimalFullWidth";
            case 18, 28, 29 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 34, 38 -> "chineseLegalSimplified";
            case 57 -> "numberInDash";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
