package org.anjuan.casefile.read.word.docx;

import java.util.HashMap;
import java.util.Map;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Paragraph.Gap;
import org.anjuan.casefile.read.word.manuscript.Paragraph.Label;
import org.anjuan.casefile.read.word.notation.NumberFormat;
import org.anjuan.casefile.read.word.notation.Symbols;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a document, in its order. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Styles styles;

    /** One level of one list. */
    record Level(String list, int depth, Element element) {
        @Nullable
        Element paragraphProperties() {
            return element.child("w:pPr");
        }
    }

    Numbering(@Nullable Element part, Styles styles) {
        this.styles = styles;
        if (part != null) {
            part.all("w:abstractNum").forEach(list -> abstracts.put(list.attribute("abstractNumId", ""), list));
            part.all("w:num").forEach(list -> lists.put(list.attribute("numId", ""), list));
        }
    }

    /** The level that numbering properties point at; null when they switch numbering off or point nowhere. */
    @Nullable
    Level level(@Nullable Element numPr) {
        var id = numPr == null ? null : numPr.val("w:numId");
        var list = id == null ? null : lists.get(id);
        if (numPr == null || id == null || list == null) {
            return null;
        }
        int depth = (int) Math.clamp(Measures.number(numPr.val("w:ilvl"), 0), 0, LEVELS - 1);
        var element = level(list, depth);
        return element == null ? null : new Level(id, depth, element);
    }

    private @Nullable Element level(Element list, int depth) {
        for (var change : list.all("w:lvlOverride")) {
            var level = change.child("w:lvl");
            if (level != null && (int) change.number("ilvl", -1) == depth) {
                return level;
            }
        }
        var base = definition(list);
        if (base != null) {
            for (var level : base.all("w:lvl")) {
                if ((int) level.number("ilvl", -1) == depth) {
                    return level;
                }
            }
        }
        return null;
    }

    private @Nullable Element definition(Element list) {
        var base = abstracts.get(list.val("w:abstractNumId"));
        var linked = base == null ? null : base.val("w:numStyleLink");
        if (base == null || linked == null) {
            return base;
        }
        for (var other : abstracts.values()) {
            if (linked.equals(other.val("w:styleLink"))) {
                return other;
            }
        }
        return base;
    }

    /** Counts one paragraph of a level and writes its label; null when the label is empty. */
    @Nullable
    Label count(Level level, CharStyle base) {
        var list = lists.get(level.list());
        if (list == null) {
            return null;
        }
        int[] counts = counters.computeIfAbsent(counterKey(level, list), _ -> begin(list));
        counts[level.depth()]++;
        for (int deeper = level.depth() + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = start(list, deeper) - 1;
        }
        String text = text(level, list, counts);
        if (text.isEmpty()) {
            return null;
        }
        var gap = switch (level.element().val("w:suff", "tab")) {
            case "space" -> Gap.SPACE;
            case "nothing" -> Gap.NOTHING;
            default -> Gap.TAB;
        };
        return new Label(text, styles.chars(base, level.element().child("w:rPr")), gap);
    }

    /** Lists made from one definition count on together unless a list starts anew. */
    private static String counterKey(Level level, Element list) {
        boolean anew = list.all("w:lvlOverride").stream().anyMatch(change -> change.child("w:startOverride") != null);
        return anew ? "list " + level.list() : "definition " + list.val("w:abstractNumId");
    }

    private int[] begin(Element list) {
        int[] counts = new int[LEVELS];
        for (int depth = 0; depth < LEVELS; depth++) {
            counts[depth] = start(list, depth) - 1;
        }
        return counts;
    }

    private int start(Element list, int depth) {
        for (var change : list.all("w:lvlOverride")) {
            if ((int) change.number("ilvl", -1) == depth && change.child("w:startOverride") != null) {
                return (int) Measures.number(change.val("w:startOverride"), 1);
            }
        }
        var level = level(list, depth);
        return level == null ? 1 : (int) Measures.number(level.val("w:start"), 1);
    }

    private String text(Level level, Element list, int[] counts) {
        String pattern = level.element().val("w:lvlText", "");
        if ("bullet".equals(level.element().val("w:numFmt"))) {
            return Symbols.readable(pattern);
        }
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
                int depth = Math.clamp(pattern.charAt(++i) - '1', 0, LEVELS - 1);
                text.append(number(level, list, depth, Math.max(counts[depth], start(list, depth))));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private String number(Level level, Element list, int depth, int count) {
        var element = level(list, depth);
        boolean plain = level.element().on("w:isLgl", false);
        var format = element == null || plain ? null : element.val("w:numFmt");
        return NumberFormat.write(count, format == null ? "decimal" : format);
    }
}
