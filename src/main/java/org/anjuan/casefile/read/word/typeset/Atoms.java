package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.read.font.Face;
import org.anjuan.casefile.read.word.face.Family;
import org.anjuan.casefile.read.word.face.LatinWidths;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.typeset.Atom.Kind;
import org.jspecify.annotations.Nullable;

/** Takes the content of paragraphs apart into what lines are made of. */
final class Atoms {
    /** Space that Word puts between Chinese and Latin, as a part of the size. */
    private static final double BETWEEN_SCRIPTS = 0.25;

    private final Galley galley;
    private final Map<String, Family> families = new HashMap<>();
    private final List<Atom> atoms = new ArrayList<>();

    Atoms(Galley galley) {
        this.galley = galley;
    }

    /** The atoms of these inlines. */
    List<Atom> of(List<Inline> inlines) {
        atoms.clear();
        for (var inline : inlines) {
            switch (inline) {
                case Inline.Text(var text, var style) -> write(text, style);
                case Inline.PageField(var counted, var style) -> write(galley.counted(counted), style);
                case Inline.Tab(var style) -> add(Kind.TAB, style, null);
                case Inline.LineBreak(var style) -> add(Kind.LINE_END, style, null);
                case Inline.PageBreak() -> add(Kind.PAGE_END, CharStyle.PLAIN, null);
                case Inline.InLine object -> object(object);
                case Inline.Floating floating -> add(Kind.ANCHOR, CharStyle.PLAIN, floating);
                case Inline.NoteCall call -> {
                    write(call.mark(), call.style());
                    add(Kind.ANCHOR, call.style(), call);
                }
            }
        }
        return List.copyOf(atoms);
    }

    private void add(Kind kind, CharStyle style, @Nullable Inline object) {
        atoms.add(new Atom(kind, "", style, family(style.latin()), Face.SERIF, 0, 0, 0, kind == Kind.TAB, object));
    }

    private void object(Inline.InLine object) {
        atoms.add(new Atom(
                Kind.OBJECT,
                "",
                CharStyle.PLAIN,
                family("宋体"),
                Face.SERIF,
                object.width(),
                object.width(),
                0,
                true,
                object));
    }

    private void write(String text, CharStyle style) {
        galley.effort().characters(text.length());
        int at = 0;
        while (at < text.length()) {
            galley.effort().step();
            int end = piece(text, at);
            atoms.add(atom(text.substring(at, end), style));
            at = end;
        }
    }

    /** Where the piece that begins here ends: one Chinese character, a run of spaces, or a Latin word. */
    private static int piece(String text, int at) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (wide(text, at, first)) {
            return end;
        }
        boolean space = first == ' ';
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean joins = (next == ' ') == space && !wide(text, end, next);
            boolean afterHyphen = !space && text.charAt(end - 1) == '-';
            if (!joins || afterHyphen) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Quotes and dashes count as Chinese unless Latin letters stand on both sides. */
    private static boolean wide(String text, int at, int character) {
        if (!Chinese.isEither(character)) {
            return Chinese.isWide(character);
        }
        boolean latinBefore = at > 0 && latinLetter(text.charAt(at - 1));
        boolean latinAfter = at + 1 < text.length() && latinLetter(text.charAt(at + 1));
        return !(latinBefore && latinAfter);
    }

    private static boolean latinLetter(char c) {
        return c < 0x250 && (Character.isLetter(c) || c == ' ');
    }

    private Atom atom(String text, CharStyle style) {
        int first = text.codePointAt(0);
        boolean chinese = text.codePointCount(0, text.length()) == 1 && wide(text, 0, first);
        var kind = chinese ? Kind.CHINESE : first == ' ' ? Kind.SPACE : Kind.LATIN;
        var family = family(chinese ? style.chinese() : style.latin());
        var face = face(family, style);
        String shown = shown(text, face);
        double own = own(shown, face) * style.size();
        double room = chinese ? square(first, own, style) : latin(shown, face, family) * style.size();
        double spacing = style.spacing() * shown.codePointCount(0, shown.length());
        var before = atoms.isEmpty() ? null : atoms.getLast();
        return new Atom(
                kind,
                shown,
                style,
                family,
                face,
                room * style.stretch() + spacing,
                own,
                lead(before, kind, first, style),
                mayBegin(before, kind, first),
                null);
    }

    private static double square(int character, double own, CharStyle style) {
        return own == 0 || Chinese.isEither(character) ? style.size() : own;
    }

    private static Face face(Family family, CharStyle style) {
        return family.face() == Face.SANS && style.bold() ? Face.SANS_BOLD : family.face();
    }

    /** The text with characters that the face lacks replaced. */
    private String shown(String text, Face face) {
        boolean whole =
                text.codePoints().allMatch(c -> c == ' ' || galley.faces().has(face, c));
        if (whole) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .filter(c -> !Substitutes.unseen(c))
                .forEach(c -> shown.appendCodePoint(galley.faces().has(face, c) ? c : instead(face, c)));
        return shown.toString();
    }

    private int instead(Face face, int character) {
        int plain = Substitutes.of(character);
        if (galley.faces().has(face, plain)) {
            return plain;
        }
        galley.effort().warn(Warning.CHARACTER_MISSING);
        return '〓';
    }

    private double own(String text, Face face) {
        return text.codePoints()
                .mapToDouble(c -> galley.faces().advance(face, c))
                .sum();
    }

    private double latin(String text, Face face, Family family) {
        return text.codePoints()
                .mapToDouble(c -> family.latin().of(c, galley.faces().advance(face, c)))
                .sum();
    }

    private static double lead(@Nullable Atom before, Kind kind, int first, CharStyle style) {
        if (before == null) {
            return 0;
        }
        boolean intoLatin = kind == Kind.LATIN
                && before.kind() == Kind.CHINESE
                && Chinese.isLetter(before.lastCharacter())
                && Character.isLetterOrDigit(first);
        boolean intoChinese = kind == Kind.CHINESE
                && before.kind() == Kind.LATIN
                && Chinese.isLetter(first)
                && Character.isLetterOrDigit(before.lastCharacter());
        return intoLatin || intoChinese ? BETWEEN_SCRIPTS * style.size() : 0;
    }

    private static boolean mayBegin(@Nullable Atom before, Kind kind, int first) {
        if (before == null || kind == Kind.SPACE || Chinese.neverFirst(first)) {
            return before == null;
        }
        return switch (before.kind()) {
            case LATIN ->
                before.text().endsWith("-") || (kind == Kind.CHINESE && !Chinese.neverLast(before.lastCharacter()));
            case CHINESE -> !Chinese.neverLast(before.lastCharacter());
            case ANCHOR -> kind == Kind.CHINESE;
            default -> true;
        };
    }

    private Family family(String name) {
        return families.computeIfAbsent(name, this::found);
    }

    private Family found(String name) {
        var family = Family.of(name);
        if (family.latin() != LatinWidths.OWN) {
            galley.effort().warn(Warning.FONT_REPLACED);
        }
        return family;
    }
}
