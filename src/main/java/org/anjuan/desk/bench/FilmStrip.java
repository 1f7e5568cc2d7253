package org.anjuan.desk.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.read.picture.Png;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Scratch;

/**
 * Pages of one file on a strip to be looked at, the program's own picture on the left and another program's on the right: the
 * first page, the middle one, one that lies, and a part at 400 %.
 */
public final class FilmStrip {
    private static final int WIDE = 620;
    private static final int GAP = 12;
    private static final double ENLARGED = 4 * 96 / 72.0;

    /** How far into the page the enlarged part begins: where letterheads and titles stand. */
    private static final double PART_LEFT = 0.3;

    private static final double PART_TOP = 0.06;

    /** A place in the strip: what is drawn how wide, and what part of it is laid down. */
    private record Frame(int page, int width, int left, int top, int height) {}

    private final PageImages images;
    private final Source source;
    private final PeerPages peer;

    private FilmStrip(PageImages images, Source source, PeerPages peer) {
        this.images = images;
        this.source = source;
        this.peer = peer;
    }

    /**
     * The strip of a file as a PNG file; slow, so ask in the background.
     *
     * @throws Exception when the other program cannot be run or the disk is full
     */
    public static byte[] png(Glance glance, Source source) throws Exception {
        var folder = Files.createTempDirectory("anjuan-strip-");
        try {
            var peer = PeerPages.of(source, glance.bytes(source.id()), folder);
            return Png.of(new FilmStrip(glance.pages(), source, peer).laid());
        } finally {
            Scratch.sweep(folder);
        }
    }

    private Picture.Pixels laid() {
        var frames = frames();
        int height =
                GAP + frames.stream().mapToInt(frame -> frame.height() + GAP).sum();
        var canvas = new Canvas(2 * WIDE + 3 * GAP, height);
        int y = GAP;
        for (var frame : frames) {
            own(frame).ifPresent(new Laying(canvas, GAP, y, frame)::lay);
            peer.draw(frame.page(), frame.width()).ifPresent(new Laying(canvas, WIDE + 2 * GAP, y, frame)::lay);
            y += frame.height() + GAP;
        }
        return canvas.pixels();
    }

    private record Laying(Canvas canvas, int x, int y, Frame frame) {
        void lay(Picture.Pixels picture) {
            canvas.lay(picture, x, y, frame.left(), frame.top(), WIDE, frame.height());
        }
    }

    private Optional<Picture.Pixels> own(Frame frame) {
        return images.draw(new PageKey(source.id(), frame.page()), frame.width()) instanceof Picture.Pixels pixels
                ? Optional.of(pixels)
                : Optional.empty();
    }

    private List<Frame> frames() {
        int pages = source.pages().size();
        var numbers = new ArrayList<>(List.of(1));
        if (pages > 1) {
            numbers.add(1 + pages / 2);
        }
        for (int number = 1; number <= pages; number++) {
            var size = size(number);
            if (size.width() > size.height() && !numbers.contains(number)) {
                numbers.add(number);
                break;
            }
        }
        var frames = new ArrayList<>(numbers.stream().map(this::whole).toList());
        frames.add(part(numbers.getLast()));
        return frames;
    }

    private Frame whole(int number) {
        var size = size(number);
        return new Frame(number, WIDE, 0, 0, (int) Math.ceil(WIDE * size.height() / size.width()));
    }

    private Frame part(int number) {
        var size = size(number);
        int width = (int) Math.ceil(size.width() * ENLARGED);
        return new Frame(number, width, (int) (width * PART_LEFT), (int) (size.height() * ENLARGED * PART_TOP), WIDE);
    }

    private PageSize size(int number) {
        return source.pages().get(number - 1);
    }
}
