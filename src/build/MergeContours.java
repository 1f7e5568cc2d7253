import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the glyphs of a TrueType face anew where their contours overlap, as one outline each, so that they are filled
 * alike by the non-zero and by the even-odd rule. Faces cut from a variable face overlap at almost every crossing of two
 * strokes, and JavaFX's software pipeline leaves those crossings white when it draws large type.
 *
 * <p>Called as {@code java src/build/MergeContours.java FROM.ttf TO.ttf}. All glyphs keep their number, advance and box;
 * those that do not overlap keep every byte.
 */
public final class MergeContours {
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int CHECKSUM_OF_A_FACE = 0xB1B0AFBA;

    /** What is too small to be seen, in square units of the em's thousandth. */
    private static final double SPECK = 20;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private int redrawn;
    private int mostPoints;
    private int mostContours;

    /** A point of a contour in the face's units. */
    private record Point(int x, int y, boolean on) {}

    public static void main(String[] args) throws IOException {
        var face = new MergeContours(ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))));
        face.merge();
        Files.write(Path.of(args[1]), face.bytes());
        IO.println(face.redrawn + " glyphs drawn anew");
    }

    private MergeContours(ByteBuffer file) {
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            var tag = new byte[4];
            file.get(entry, tag);
            var bytes = new byte[file.getInt(entry + 12)];
            file.get(file.getInt(entry + 8), bytes);
            tables.put(new String(tag, StandardCharsets.US_ASCII), bytes);
        }
    }

    private void merge() throws IOException {
        var places = places();
        var drawn = ByteBuffer.wrap(table("glyf"));
        var glyphs = new ByteArrayOutputStream();
        var begins = ByteBuffer.allocate(4 * places.length);
        for (int i = 0; i + 1 < places.length; i++) {
            begins.putInt(glyphs.size());
            glyphs.write(merged(drawn.slice(places[i], places[i + 1] - places[i])));
            pad(glyphs);
        }
        begins.putInt(glyphs.size());
        tables.put("glyf", glyphs.toByteArray());
        tables.put("loca", begins.array());
        ByteBuffer.wrap(table("head")).putShort(50, (short) 1);
        var most = ByteBuffer.wrap(table("maxp"));
        most.putShort(6, (short) Math.max(most.getShort(6), mostPoints));
        most.putShort(8, (short) Math.max(most.getShort(8), mostContours));
    }

    /** Where each glyph begins, and where the last one ends. */
    private int[] places() {
        var loca = ByteBuffer.wrap(table("loca"));
        boolean wide = ByteBuffer.wrap(table("head")).getShort(50) == 1;
        var places = new int[loca.capacity() / (wide ? 4 : 2)];
        for (int i = 0; i < places.length; i++) {
            places[i] = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
        }
        return places;
    }

    private byte[] merged(ByteBuffer glyph) {
        if (glyph.capacity() == 0 || glyph.getShort(0) <= 0) {
            return bytes(glyph);
        }
        var outline = outline(glyph);
        if (twofold(outline) < SPECK) {
            return bytes(glyph);
        }
        redrawn++;
        var contours = contours(new Area(outline), area(outline) > 0);
        var anew = encoded(contours, glyph);
        double left = twofold(outline(ByteBuffer.wrap(anew)));
        if (left >= SPECK) {
            throw new IllegalStateException("Still overlaps by " + left);
        }
        return anew;
    }

    /** How much of a shape the even-odd rule leaves out. */
    private static double twofold(Path2D outline) {
        var everything = new Area(outline);
        var evenOdd = new Path2D.Double(outline);
        evenOdd.setWindingRule(Path2D.WIND_EVEN_ODD);
        everything.exclusiveOr(new Area(evenOdd));
        return Math.abs(area(everything));
    }

    /** The area inside, negative where contours run clockwise. */
    private static double area(Shape shape) {
        double sum = 0;
        var begin = new double[2];
        var last = new double[2];
        var to = new double[6];
        for (var path = new FlatteningPathIterator(shape.getPathIterator(null), 0.1); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> System.arraycopy(to, 0, begin, 0, 2);
                case PathIterator.SEG_CLOSE -> sum += last[0] * begin[1] - begin[0] * last[1];
                default -> sum += last[0] * to[1] - to[0] * last[1];
            }
            System.arraycopy(to, 0, last, 0, 2);
        }
        return sum / 2;
    }

    private static Path2D outline(ByteBuffer glyph) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var contour : decoded(glyph)) {
            draw(contour, path);
        }
        return path;
    }

    private static List<List<Point>> decoded(ByteBuffer glyph) {
        int contours = glyph.getShort(0);
        int points = 1 + glyph.getShort(10 + 2 * (contours - 1));
        int hints = glyph.getShort(10 + 2 * contours) & 0xFFFF;
        var from = glyph.duplicate().position(12 + 2 * contours + hints);
        var flags = flags(from, points);
        var xs = ordinates(from, flags, SHORT_X, SAME_X);
        var ys = ordinates(from, flags, SHORT_Y, SAME_Y);
        var all = new ArrayList<List<Point>>();
        int begin = 0;
        for (int i = 0; i < contours; i++) {
            var contour = new ArrayList<Point>();
            int end = 1 + glyph.getShort(10 + 2 * i);
            for (int p = begin; p < end; p++) {
                contour.add(new Point(xs[p], ys[p], (flags[p] & ON_CURVE) != 0));
            }
            begin = end;
            all.add(contour);
        }
        return all;
    }

    private static int[] flags(ByteBuffer from, int count) {
        var flags = new int[count];
        for (int i = 0; i < count; ) {
            int flag = from.get();
            int times = (flag & REPEAT) == 0 ? 1 : 1 + (from.get() & 0xFF);
            for (int end = i + times; i < end; i++) {
                flags[i] = flag;
            }
        }
        return flags;
    }

    private static int[] ordinates(ByteBuffer from, int[] flags, int isShort, int same) {
        var values = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = from.get() & 0xFF;
                at += marked ? step : -step;
            } else if (!marked) {
                at += from.getShort();
            }
            values[i] = at;
        }
        return values;
    }

    /** A contour as a path; between two points off the curve lies one on it. */
    private static void draw(List<Point> contour, Path2D path) {
        int count = contour.size();
        var last = contour.getLast();
        var first = contour.getFirst();
        double x = first.on() ? first.x() : last.on() ? last.x() : (first.x() + last.x()) / 2.0;
        double y = first.on() ? first.y() : last.on() ? last.y() : (first.y() + last.y()) / 2.0;
        path.moveTo(x, y);
        for (int i = first.on() ? 1 : 0; i < count; i++) {
            var point = contour.get(i);
            if (point.on()) {
                path.lineTo(point.x(), point.y());
            } else if (i + 1 == count) {
                path.quadTo(point.x(), point.y(), x, y);
            } else {
                var next = contour.get(i + 1);
                path.quadTo(
                        point.x(),
                        point.y(),
                        next.on() ? next.x() : (point.x() + next.x()) / 2.0,
                        next.on() ? next.y() : (point.y() + next.y()) / 2.0);
            }
        }
        path.closePath();
    }

    private static List<List<Point>> contours(Area area, boolean anticlockwise) {
        var all = new ArrayList<List<Point>>();
        var to = new double[6];
        for (var path = area.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    all.add(new ArrayList<>());
                    add(all.getLast(), to[0], to[1], true);
                }
                case PathIterator.SEG_LINETO -> add(all.getLast(), to[0], to[1], true);
                case PathIterator.SEG_QUADTO -> {
                    add(all.getLast(), to[0], to[1], false);
                    add(all.getLast(), to[2], to[3], true);
                }
                case PathIterator.SEG_CLOSE -> close(all);
                default -> throw new IllegalStateException("A glyph has only lines and quadratic curves");
            }
        }
        return area(area) > 0 == anticlockwise
                ? all
                : all.stream().map(List::reversed).toList();
    }

    /** Adds a point, unless rounding has put it upon the one before. */
    private static void add(List<Point> contour, double x, double y, boolean on) {
        var point = new Point((int) Math.round(x), (int) Math.round(y), on);
        var last = contour.isEmpty() ? null : contour.getLast();
        if (last != null && last.x() == point.x() && last.y() == point.y()) {
            contour.removeLast();
            contour.add(new Point(point.x(), point.y(), true));
        } else {
            contour.add(point);
        }
    }

    /** Ends the last contour, and forgets it when rounding has left nothing to see of it. */
    private static void close(List<List<Point>> all) {
        var contour = all.getLast();
        if (contour.size() > 1 && contour.getLast().equals(contour.getFirst())) {
            contour.removeLast();
        }
        var path = new Path2D.Double();
        draw(contour, path);
        all.removeLast();
        if (contour.size() > 2 && Math.abs(area(path)) >= SPECK) {
            all.add(needed(contour));
        }
    }

    /** The contour without the points that a reader puts back between two points off the curve. */
    private static List<Point> needed(List<Point> contour) {
        var needed = new ArrayList<Point>();
        for (int i = 0; i < contour.size(); i++) {
            var before = contour.get((i + contour.size() - 1) % contour.size());
            var point = contour.get(i);
            var after = contour.get((i + 1) % contour.size());
            boolean implied = point.on()
                    && !before.on()
                    && !after.on()
                    && Math.abs(before.x() + after.x() - 2 * point.x()) <= 1
                    && Math.abs(before.y() + after.y() - 2 * point.y()) <= 1;
            if (!implied) {
                needed.add(point);
            }
        }
        return needed;
    }

    /** The contours as a glyph in the box of another, without hints. */
    private byte[] encoded(List<List<Point>> contours, ByteBuffer former) {
        var flags = new ByteArrayOutputStream();
        var xs = new ByteArrayOutputStream();
        var ys = new ByteArrayOutputStream();
        var head = ByteBuffer.allocate(12 + 2 * contours.size());
        head.putShort((short) contours.size()).put(former.slice(2, 8));
        int count = 0;
        var last = new Point(0, 0, true);
        for (var contour : contours) {
            count += contour.size();
            head.putShort((short) (count - 1));
            for (var point : contour) {
                flags.write((point.on() ? ON_CURVE : 0)
                        | step(point.x() - last.x(), SHORT_X, SAME_X, xs)
                        | step(point.y() - last.y(), SHORT_Y, SAME_Y, ys));
                last = point;
            }
        }
        mostPoints = Math.max(mostPoints, count);
        mostContours = Math.max(mostContours, contours.size());
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(repeating(flags.toByteArray()));
        all.writeBytes(xs.toByteArray());
        all.writeBytes(ys.toByteArray());
        return all.toByteArray();
    }

    /** Flags with what comes several times said once. */
    private static byte[] repeating(byte[] flags) {
        var few = new ByteArrayOutputStream();
        for (int i = 0; i < flags.length; ) {
            int times = 1;
            while (times <= 0xFF && i + times < flags.length && flags[i + times] == flags[i]) {
                times++;
            }
            few.write(times > 2 ? flags[i] | REPEAT : flags[i]);
            if (times > 2) {
                few.write(times - 1);
            }
            i += times > 2 ? times : 1;
        }
        return few.toByteArray();
    }

    /** Writes a step in as few bytes as it takes, and answers with the flags that say how many. */
    private static int step(int step, int isShort, int same, ByteArrayOutputStream to) {
        if (step == 0) {
            return same;
        }
        if (Math.abs(step) > 0xFF) {
            to.write(step >> 8);
            to.write(step);
            return 0;
        }
        to.write(Math.abs(step));
        return step > 0 ? isShort | same : isShort;
    }

    /** The face as a file, with its sums. */
    private byte[] bytes() {
        ByteBuffer.wrap(table("head")).putInt(8, 0);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        var directory = ByteBuffer.allocate(12 + 16 * count);
        directory.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        directory.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        var body = new ByteArrayOutputStream();
        int headAt = 0;
        for (var table : tables.entrySet()) {
            int at = directory.capacity() + body.size();
            headAt = table.getKey().equals("head") ? at : headAt;
            directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            directory.putInt(sum(table.getValue())).putInt(at).putInt(table.getValue().length);
            body.writeBytes(table.getValue());
            pad(body);
        }
        var all = ByteBuffer.allocate(directory.capacity() + body.size());
        all.put(directory.array()).put(body.toByteArray());
        all.putInt(headAt + 8, CHECKSUM_OF_A_FACE - sum(all.array()));
        return all.array();
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    private static void pad(ByteArrayOutputStream bytes) {
        while (bytes.size() % 4 != 0) {
            bytes.write(0);
        }
    }

    private byte[] table(String tag) {
        var bytes = tables.get(tag);
        if (bytes == null) {
            throw new IllegalArgumentException("Not a TrueType face: no table " + tag);
        }
        return bytes;
    }

    private static byte[] bytes(ByteBuffer part) {
        var bytes = new byte[part.capacity()];
        part.get(0, bytes);
        return bytes;
    }
}
