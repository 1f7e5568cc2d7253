package org.anjuan.desk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;

/** What the helper process found out about a page, in a form that only the two processes of one version exchange. */
final class HelperAnswer {
    private static final int NO_PIXELS = 0;

    private HelperAnswer() {}

    static void write(Path file, Painted painted) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            switch (painted.picture()) {
                case Picture.Pixels(var width, var height, var argb) -> {
                    out.writeInt(width);
                    out.writeInt(height);
                    var row = ByteBuffer.allocate(width * Integer.BYTES);
                    for (int y = 0; y < height; y++) {
                        row.clear().asIntBuffer().put(argb, y * width, width);
                        out.write(row.array());
                    }
                }
                case Picture.Unreadable(var problem) -> {
                    out.writeInt(NO_PIXELS);
                    out.writeUTF(problem.reason().name());
                    out.writeUTF(problem.detail());
                }
            }
            out.writeInt(painted.remarks().size());
            for (var remark : painted.remarks()) {
                out.writeUTF(remark.name());
            }
        }
    }

    static Painted painted(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int width = in.readInt();
            var picture = width == NO_PIXELS
                    ? new Picture.Unreadable(new Problem(Problem.Reason.valueOf(in.readUTF()), in.readUTF()))
                    : pixels(width, in);
            Set<PageRemark> remarks = EnumSet.noneOf(PageRemark.class);
            for (int left = in.readInt(); left > 0; left--) {
                remarks.add(PageRemark.valueOf(in.readUTF()));
            }
            return new Painted(picture, remarks);
        }
    }

    private static Picture pixels(int width, DataInputStream in) throws IOException {
        int height = in.readInt();
        var argb = new int[Math.multiplyExact(width, height)];
        var row = ByteBuffer.allocate(width * Integer.BYTES);
        for (int y = 0; y < height; y++) {
            in.readFully(row.array());
            row.clear().asIntBuffer().get(argb, y * width, width);
        }
        return new Picture.Pixels(width, height, argb);
    }

    static void write(Path file, PageText text) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            write(out, text);
        }
    }

    static void write(DataOutputStream out, PageText text) throws IOException {
        out.writeUTF(text.origin().name());
        out.writeInt(text.lines().size());
        for (var line : text.lines()) {
            out.writeInt(line.text().length());
            out.writeChars(line.text());
            var box = line.box();
            for (double part : new double[] {box.x(), box.y(), box.width(), box.height(), line.confidence()}) {
                out.writeDouble(part);
            }
            out.writeInt(line.stops().size());
            for (double stop : line.stops()) {
                out.writeDouble(stop);
            }
        }
    }

    static PageText text(Path file, PageKey page) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return text(in, page);
        }
    }

    static PageText text(DataInputStream in, PageKey page) throws IOException {
        var origin = PageText.Origin.valueOf(in.readUTF());
        var lines = new ArrayList<Line>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(line(in));
        }
        return new PageText(page, origin, lines);
    }

    private static Line line(DataInputStream in) throws IOException {
        var words = new StringBuilder();
        for (int left = in.readInt(); left > 0; left--) {
            words.append(in.readChar());
        }
        var box = new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
        double confidence = in.readDouble();
        var stops = new ArrayList<Double>();
        for (int left = in.readInt(); left > 0; left--) {
            stops.add(in.readDouble());
        }
        return new Line(words.toString(), box, stops, confidence);
    }
}
