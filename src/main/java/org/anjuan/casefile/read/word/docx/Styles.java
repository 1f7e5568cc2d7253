package org.anjuan.casefile.read.word.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.jspecify.annotations.Nullable;

/** The named styles of a document and what each inherits. */
final class Styles {
    private static final int LONGEST_CHAIN = 32;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, CharStyle> bases = new HashMap<>();
    private final @Nullable Element paragraphDefaults;
    private final boolean paragraphDefaultsStated;
    private final @Nullable Element charDefaults;
    private final Theme theme;

    Styles(@Nullable Element part, Theme theme) {
        this.theme = theme;
        paragraphDefaults = part == null ? null : part.at("w:docDefaults", "w:pPrDefault", "w:pPr");
        paragraphDefaultsStated = part != null && part.at("w:docDefaults", "w:pPrDefault") != null;
        charDefaults = part == null ? null : part.at("w:docDefaults", "w:rPrDefault", "w:rPr");
        if (part != null) {
            for (var style : part.all("w:style")) {
                String id = style.attribute("styleId", "");
                styles.put(id, style);
                if (style.attribute("default") != null && Element.isOn(style.attribute("default"))) {
                    defaults.put(style.attribute("type", ""), id);
                }
            }
        }
    }

    Theme theme() {
        return theme;
    }

    /** The style meant by a paragraph that names this one or, with null, none. */
    String paragraphStyle(@Nullable String named) {
        return named != null && styles.containsKey(named) ? named : defaults.getOrDefault("paragraph", "");
    }

    /** The style's ancestors, oldest first, and itself. */
    private Deque<Element> chain(String id) {
        var chain = new ArrayDeque<Element>();
        var style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN && !chain.contains(style)) {
            chain.push(style);
            var parent = style.val("w:basedOn");
            style = parent == null ? null : styles.get(parent);
        }
        return chain;
    }

    /** The first of a property in the style and its ancestors, youngest first; by names of children. */
    @Nullable
    Element inherited(String id, String... path) {
        var found = chain(id).descendingIterator();
        while (found.hasNext()) {
            var property = found.next().at(path);
            if (property != null) {
                return property;
            }
        }
        return null;
    }

    /**
     * A draft with everything that holds before the paragraph's own style. Word's files state defaults for paragraphs,
     * if only by an empty element, and then mean widow control to be on; files of other programs do not.
     */
    ParagraphDraft paragraphBase(@Nullable String tableStyle) {
        var draft = new ParagraphDraft(paragraphDefaultsStated).apply(paragraphDefaults);
        if (tableStyle != null) {
            chain(tableStyle).forEach(style -> draft.apply(style.child("w:pPr")));
        }
        return draft;
    }

    void applyParagraphStyle(ParagraphDraft draft, String id) {
        chain(id).forEach(style -> draft.apply(style.child("w:pPr")));
    }

    /** How characters look in a paragraph of this style before any run properties. */
    CharStyle charBase(String paragraphStyle, @Nullable String tableStyle) {
        return bases.computeIfAbsent(paragraphStyle + "\n" + tableStyle, _ -> {
            var draft = new CharDraft(CharStyle.PLAIN, theme).apply(charDefaults);
            if (tableStyle != null) {
                chain(tableStyle).forEach(style -> draft.apply(style.child("w:rPr")));
            }
            chain(paragraphStyle).forEach(style -> draft.apply(style.child("w:rPr")));
            return draft.style();
        });
    }

    /** How characters look with these run properties, or the base itself without any. */
    CharStyle chars(CharStyle base, @Nullable Element properties) {
        if (properties == null || properties.children().isEmpty()) {
            return base;
        }
        var draft = new CharDraft(base, theme);
        var named = properties.val("w:rStyle");
        if (named != null) {
            chain(named).forEach(style -> draft.apply(style.child("w:rPr")));
        }
        return draft.apply(properties).style();
    }
}
