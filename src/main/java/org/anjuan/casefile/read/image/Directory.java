package org.anjuan.casefile.read.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** One directory of a TIFF or Exif block: numbers by their tags (TIFF 6.0, section 2). */
final class Directory {
    static final int ORIENTATION = 274;

    private static final int ENTRY = 12;
    private static final int MOST_NUMBERS = 1 << 20;
    private static final int ACROSS = 282;
    private static final int DOWN = 283;
    private static final int UNIT = 296;
    private static final int CENTIMETRE = 3;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private final Bytes block;
    private final ByteOrder order;
    private final Map<Integer, ByteBuffer> entries = new HashMap<>();

    private Directory(Bytes block, ByteOrder order) {
        this.block = block;
        this.order = order;
    }

    /**
     * The directories of a block that begins with the head of a TIFF file, each once and at most so many.
     *
     * @throws IOException when not even the first can be read
     */
    static List<Directory> all(Bytes block, int most) throws IOException {
        var order = block.at(0, 1)[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var found = new ArrayList<Directory>();
        var seen = new HashSet<Long>();
        long at = unsigned(ByteBuffer.wrap(block.at(4, 4)).order(order), 0);
        while (at != 0 && seen.add(at) && found.size() < most) {
            var directory = new Directory(block, order);
            try {
                at = directory.read(at);
            } catch (EOFException end) {
                if (found.isEmpty()) {
                    throw end;
                }
                break;
            }
            found.add(directory);
        }
        return found;
    }

    /** Reads the entries; the place of the next directory, 0 for none. */
    private long read(long at) throws IOException {
        int count = ByteBuffer.wrap(block.at(at, 2)).order(order).getShort() & 0xFFFF;
        var table = block.at(at + 2, count * ENTRY);
        for (int i = 0; i < count; i++) {
            var entry = ByteBuffer.wrap(table, i * ENTRY, ENTRY).slice().order(order);
            entries.putIfAbsent(entry.getShort(0) & 0xFFFF, entry);
        }
        var next = block.upTo(at + 2 + (long) count * ENTRY, 4);
        return next.length < 4 ? 0 : unsigned(ByteBuffer.wrap(next).order(order), 0);
    }

    /** The number of a tag, or another where it has none. */
    long number(int tag, long otherwise) throws IOException {
        var numbers = numbers(tag);
        return numbers.isEmpty() ? otherwise : numbers.getFirst();
    }

    /** All numbers of a tag of whole numbers; none where there is none. */
    List<Long> numbers(int tag) throws IOException {
        var entry = entries.get(tag);
        if (entry == null || (type(entry) != SHORT && type(entry) != LONG)) {
            return List.of();
        }
        int size = type(entry) == SHORT ? 2 : 4;
        int count = (int) Math.min(unsigned(entry, 4), MOST_NUMBERS);
        var values = values(entry, count, size);
        var numbers = new ArrayList<Long>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(size == 2 ? values.getShort(i * 2) & 0xFFFFL : unsigned(values, i * 4));
        }
        return numbers;
    }

    private ByteBuffer values(ByteBuffer entry, int count, int size) throws IOException {
        return count * size <= 4
                ? entry.slice(8, 4).order(order)
                : ByteBuffer.wrap(block.at(unsigned(entry, 8), count * size)).order(order);
    }

    /** How many pixels make an inch. */
    Density density() throws IOException {
        double across = ratio(ACROSS);
        double down = ratio(DOWN);
        return number(UNIT, 2) == CENTIMETRE ? Density.perCentimetre(across, down) : Density.perInch(across, down);
    }

    private double ratio(int tag) throws IOException {
        var entry = entries.get(tag);
        if (entry == null || type(entry) != RATIONAL) {
            return 0;
        }
        var values = ByteBuffer.wrap(block.upTo(unsigned(entry, 8), 8)).order(order);
        return values.limit() < 8 || values.getInt(4) == 0 ? 0 : (double) unsigned(values, 0) / unsigned(values, 4);
    }

    private static int type(ByteBuffer entry) {
        return entry.getShort(2);
    }

    private static long unsigned(ByteBuffer buffer, int place) {
        return Integer.toUnsignedLong(buffer.getInt(place));
    }
}
