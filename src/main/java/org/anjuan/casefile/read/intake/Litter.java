package org.anjuan.casefile.read.intake;

import java.util.Locale;
import java.util.Set;

/** Tells the leftovers of systems and office programs from files of a case. */
final class Litter {
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin");

    private Litter() {}

    /** Whether any part of a name, with {@code /} between folders, is litter or hidden. */
    static boolean is(String name) {
        for (String part : name.split("/", -1)) {
            if ((part.startsWith(".") && !part.equals("..") && !part.equals("."))
                    || part.startsWith("~$")
                    || NAMES.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
