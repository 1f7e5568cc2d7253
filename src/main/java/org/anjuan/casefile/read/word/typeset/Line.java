package org.anjuan.casefile.read.word.typeset;

import java.util.List;
import org.anjuan.casefile.read.word.typeset.Atom.Kind;

/**
 * Atoms that stand on one line.
 *
 * @param x where it begins in the column
 * @param room how wide it may be
 * @param last whether it ends its paragraph or is ended by hand, so that it is not filled
 */
record Line(List<Atom> atoms, double x, double room, boolean last) {

    /** Number of atoms without the spaces at the end, which stand outside. */
    int solid() {
        int count = atoms.size();
        while (count > 0 && trails(atoms.get(count - 1))) {
            count--;
        }
        return count;
    }

    private static boolean trails(Atom atom) {
        return atom.kind() == Kind.SPACE || atom.kind() == Kind.ANCHOR || atom.ends();
    }

    /** Width of the atoms without the spaces at the end. */
    double width() {
        double width = 0;
        int solid = solid();
        for (int i = 0; i < solid; i++) {
            width += atoms.get(i).width() + (i == 0 ? 0 : atoms.get(i).lead());
        }
        return width;
    }

    boolean hasTabs() {
        return atoms.stream().anyMatch(atom -> atom.kind() == Kind.TAB);
    }
}
