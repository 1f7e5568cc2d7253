package org.anjuan.casefile.read.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One element of a part, with the names Word's own files use whatever prefixes the file uses: {@code w:p}, attributes
 * without prefix except {@code r:id} and {@code r:embed}.
 */
final class Element {
    private static final double TWIPS = 20;
    private static final Set<String> TEXTUAL =
            Set.of("w:t", "w:instrText", "m:t", "wp:posOffset", "wp:align", "wp14:pctPosHOffset", "wp14:pctPosVOffset");

    private final String name;
    private final List<String> attributes;
    private final List<Element> children = new ArrayList<>(2);
    private @Nullable StringBuilder text;

    /** @param attributes names and values in turn */
    Element(String name, List<String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    List<Element> children() {
        return children;
    }

    void add(Element child) {
        children.add(child);
    }

    /** Whether characters in it are text rather than the layout of the XML. */
    boolean holdsText() {
        return TEXTUAL.contains(name);
    }

    void append(String characters) {
        if (text == null) {
            text = new StringBuilder();
        }
        text.append(characters);
    }

    String text() {
        return text == null ? "" : text.toString();
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    @Nullable
    Element child(String wanted) {
        for (var child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The descendant at the end of a path of child names. */
    @Nullable
    Element at(String... path) {
        Element here = this;
        for (String step : path) {
            here = here == null ? null : here.child(step);
        }
        return here;
    }

    /** The first descendant of this name, in document order. */
    @Nullable
    Element find(String wanted) {
        for (var child : children) {
            if (child.is(wanted)) {
                return child;
            }
            var deeper = child.find(wanted);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    List<Element> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    @Nullable
    String attribute(String wanted) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    String attribute(String wanted, String otherwise) {
        var value = attribute(wanted);
        return value == null ? otherwise : value;
    }

    /** A number; units are dropped, nonsense counts as the other value. */
    double number(String attribute, double otherwise) {
        return Measures.number(attribute(attribute), otherwise);
    }

    /** A length in points from twentieths of a point, or from a number with a unit. */
    double twips(String attribute, double otherwise) {
        var value = attribute(attribute);
        return value == null ? otherwise : Measures.length(value, 1 / TWIPS, otherwise);
    }

    /** {@code val} of a child. */
    @Nullable
    String val(String child) {
        var found = child(child);
        return found == null ? null : found.attribute("val");
    }

    /** {@code val} of a child, else the other value. */
    String val(String child, String otherwise) {
        var value = val(child);
        return value == null ? otherwise : value;
    }

    /** A switch: there without value means on; not there means the other value. */
    boolean on(String child, boolean otherwise) {
        var found = child(child);
        return found == null ? otherwise : isOn(found.attribute("val"));
    }

    static boolean isOn(@Nullable String value) {
        return value == null
                || switch (value.toLowerCase(Locale.ROOT)) {
                    case "0", "false", "off", "none" -> false;
                    default -> true;
                };
    }
}
