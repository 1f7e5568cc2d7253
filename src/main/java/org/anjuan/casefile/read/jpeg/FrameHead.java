package org.anjuan.casefile.read.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Size and components of a picture, with the tables each component uses in the one scan.
 *
 * @param parts one, or three of brightness and two differences of colour
 */
record FrameHead(int width, int height, List<Part> parts) {
    private static final int MOST = 4;

    /** One component; {@code across} and {@code down} are its sampling factors, the others numbers of tables. */
    record Part(int id, int across, int down, int quanta, int firsts, int rests) {
        private Part with(int newFirsts, int newRests) {
            return new Part(id, across, down, quanta, newFirsts, newRests);
        }
    }

    /** Reads a frame segment (T.81, B.2.2); empty for pictures that another decoder must read. */
    static Optional<FrameHead> of(Segment segment) throws IOException {
        int bits = segment.next();
        int height = segment.two();
        int width = segment.two();
        int count = segment.next();
        if (bits != 8 || width == 0 || height == 0 || !(count == 1 || count == 3)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < count; i++) {
            int id = segment.next();
            int factors = segment.next();
            parts.add(new Part(id, factors >> 4, factors & 15, segment.next() & 3, 0, 0));
        }
        return Optional.of(new FrameHead(width, height, count == 1 ? List.of(alone(parts.getFirst())) : parts))
                .filter(FrameHead::even);
    }

    /** The factors of an only component mean nothing (T.81, A.2.2). */
    private static Part alone(Part part) {
        return new Part(part.id, 1, 1, part.quanta, 0, 0);
    }

    /** Whether the samples of every component lie on those of the finest. */
    private boolean even() {
        return parts.stream()
                .allMatch(part -> part.across >= 1
                        && part.down >= 1
                        && part.across <= MOST
                        && part.down <= MOST
                        && mostAcross() % part.across == 0
                        && mostDown() % part.down == 0);
    }

    /** The head with the tables a scan segment names (T.81, B.2.3); empty when the scan is not the whole picture. */
    Optional<FrameHead> scanned(Segment segment) throws IOException {
        int count = segment.next();
        if (count != parts.size()) {
            return Optional.empty();
        }
        var named = new ArrayList<Part>();
        for (var part : parts) {
            if (segment.next() != part.id) {
                return Optional.empty();
            }
            int tables = segment.next();
            named.add(part.with(tables >> 4 & 3, tables & 3));
        }
        return Optional.of(new FrameHead(width, height, named));
    }

    int mostAcross() {
        return parts.stream().mapToInt(Part::across).max().orElse(1);
    }

    int mostDown() {
        return parts.stream().mapToInt(Part::down).max().orElse(1);
    }
}
