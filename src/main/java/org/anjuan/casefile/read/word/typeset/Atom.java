package org.anjuan.casefile.read.word.typeset;

import org.anjuan.casefile.read.font.Face;
import org.anjuan.casefile.read.word.face.Family;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.Floating;
import org.anjuan.casefile.read.word.manuscript.Inline.InLine;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that lines are made of.
 *
 * @param text what it shows; empty for objects
 * @param width room it takes
 * @param own width of its text in the bundled face, spacing left out
 * @param lead space before it, where it does not begin a line
 * @param mayBegin whether a line may begin with it
 * @param object the drawing in the line, or what is anchored here
 */
record Atom(
        Kind kind,
        String text,
        CharStyle style,
        Family family,
        Face face,
        double width,
        double own,
        double lead,
        boolean mayBegin,
        @Nullable Inline object) {

    /** How an atom behaves. */
    enum Kind {
        CHINESE,
        LATIN,
        SPACE,
        TAB,
        OBJECT,
        ANCHOR,
        LINE_END,
        PAGE_END
    }

    double ascent() {
        return object instanceof InLine(var _, var _, var height)
                ? height
                : (family.ascent() + Math.max(0, style.raise())) * style.size();
    }

    double descent() {
        return object instanceof InLine ? 0 : (family.descent() + Math.max(0, -style.raise())) * style.size();
    }

    @Nullable
    Floating floating() {
        return object instanceof Floating floating ? floating : null;
    }

    boolean ends() {
        return kind == Kind.LINE_END || kind == Kind.PAGE_END;
    }

    int lastCharacter() {
        return text.isEmpty() ? 0 : text.codePointBefore(text.length());
    }

    Atom wide(double newWidth) {
        return new Atom(kind, text, style, family, face, newWidth, own, lead, mayBegin, object);
    }
}
