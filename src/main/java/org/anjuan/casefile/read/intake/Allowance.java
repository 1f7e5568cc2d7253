package org.anjuan.casefile.read.intake;

import org.jspecify.annotations.Nullable;

/** How many bytes an archive may still unpack to, counting also towards every archive it lies in. */
final class Allowance {
    private final @Nullable Allowance outer;
    private long left;

    private Allowance(@Nullable Allowance outer, long left) {
        this.outer = outer;
        this.left = left;
    }

    /** What an archive of this length may unpack to, within what the archive around it still may. */
    static Allowance of(long archiveLength, IntakeLimits limits, @Nullable Allowance outer) {
        return new Allowance(outer, Math.min(limits.archiveBytes(), ratioBound(archiveLength, limits)));
    }

    /** What packed bytes may unpack to before they count as a bomb. */
    static long ratioBound(long packed, IntakeLimits limits) {
        boolean endless = packed > Long.MAX_VALUE / limits.ratio();
        return endless ? Long.MAX_VALUE : Math.max(limits.freeBytes(), packed * limits.ratio());
    }

    /** Uses up some bytes; false when there are not as many left here or further out. */
    boolean use(long bytes) {
        left -= bytes;
        boolean further = outer == null || outer.use(bytes);
        return left >= 0 && further;
    }
}
