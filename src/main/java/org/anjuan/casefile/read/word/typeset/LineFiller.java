package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.typeset.Atom.Kind;

/** Fills lines with atoms, one after the other. */
final class LineFiller {
    private static final double SLACK = 0.02;

    private final List<Atom> atoms;
    private final TabStops stops;
    private int next;

    LineFiller(List<Atom> atoms, TabStops stops) {
        this.atoms = new ArrayList<>(atoms);
        this.stops = stops;
    }

    boolean more() {
        return next < atoms.size();
    }

    /**
     * The next line.
     *
     * @param x where it begins in the column
     * @param room how wide it may be
     */
    Line fill(double x, double room) {
        var line = new ArrayList<Atom>();
        int begin = next;
        int end = end(begin, x, room, line);
        next = end;
        var kept = line.subList(0, end - begin);
        boolean ended = !kept.isEmpty() && kept.getLast().ends();
        return new Line(List.copyOf(kept), x, room, ended || !more());
    }

    /** The index after the line's last atom; the atoms looked at are added, tabs with their widths. */
    private int end(int begin, double x, double room, List<Atom> line) {
        double width = 0;
        int mayEnd = -1;
        for (int i = begin; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            if (i > begin && atom.mayBegin()) {
                mayEnd = i;
            }
            if (atom.kind() == Kind.TAB) {
                atom = stops.widen(atom, x + width, x + room, atoms.subList(i + 1, atoms.size()));
            }
            line.add(atom);
            if (atom.ends()) {
                return i + 1;
            }
            double more = atom.width() + (i == begin ? 0 : atom.lead());
            boolean fits = width + more <= room + SLACK || atom.kind() == Kind.SPACE || hangs(atom, width, room);
            if (!fits) {
                return mayEnd > begin ? mayEnd : forced(begin, i, room);
            }
            width += more;
        }
        return atoms.size();
    }

    private static boolean hangs(Atom atom, double width, double room) {
        return atom.kind() == Kind.CHINESE && Chinese.mayHang(atom.lastCharacter()) && width <= room + SLACK;
    }

    /** Where to end a line that may end nowhere: before the atom, or within it when it stands alone. */
    private int forced(int begin, int at, double room) {
        if (at > begin) {
            return at;
        }
        var atom = atoms.get(at);
        int characters = atom.text().codePointCount(0, atom.text().length());
        if (characters > 1) {
            int fit = Math.clamp((long) (room / atom.width() * characters), 1, characters - 1);
            int cut = atom.text().offsetByCodePoints(0, fit);
            atoms.set(at, part(atom, 0, cut, (double) fit / characters));
            atoms.add(at + 1, part(atom, cut, atom.text().length(), 1 - (double) fit / characters));
        }
        return at + 1;
    }

    private static Atom part(Atom atom, int begin, int end, double share) {
        return new Atom(
                atom.kind(),
                atom.text().substring(begin, end),
                atom.style(),
                atom.family(),
                atom.face(),
                atom.width() * share,
                atom.own() * share,
                begin == 0 ? atom.lead() : 0,
                begin > 0 || atom.mayBegin(),
                atom.object());
    }
}
