package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.page.PageFile;
import org.anjuan.casefile.read.picture.Argb;
import org.anjuan.casefile.read.picture.JpegHead;
import org.anjuan.casefile.read.picture.JpegPicture;
import org.anjuan.casefile.read.picture.PageDrawing;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;
import org.anjuan.casefile.read.picture.PixelSize;
import org.anjuan.casefile.read.picture.Scaling;

/** A picture file as pages: one, or as many as a TIFF holds. */
public final class PictureFile implements PageFile {
    /** Larger files are not held in memory to be handed out as they are. */
    private static final long LARGEST_HANDED_OUT = 64L << 20;

    private final Path path;
    private final PictureFormat format;
    private final List<PictureHead> heads;
    private final Bounds bounds;

    /** Pages of which is known whether they make sense as far as decoding tells, and whether they do. */
    private final Map<PictureHead, Boolean> sound = new HashMap<>();

    private PictureFile(Path path, PictureFormat format, List<PictureHead> heads, Bounds bounds) {
        this.path = path;
        this.format = format;
        this.heads = List.copyOf(heads);
        this.bounds = bounds;
    }

    /** Opens picture files of every format that can be decoded. */
    public static PictureFile open(Path path, Bounds bounds, Deadline deadline) throws IOException {
        Decoders.ready();
        if (Files.size(path) == 0) {
            throw new Overrun(Reason.EMPTY, "");
        }
        try (var channel = FileChannel.open(path)) {
            var bytes = new Bytes.InFile(path, channel);
            var format = PictureFormat.of(bytes);
            var heads = format.heads(bytes);
            deadline.check();
            if (heads.size() > bounds.pages()) {
                throw new Overrun(Reason.TOO_MANY_PAGES, "");
            }
            if (heads.stream().allMatch(head -> head.pixels() > bounds.storedPixels())) {
                throw new Overrun(Reason.PICTURE_TOO_LARGE, "");
            }
            return new PictureFile(path, format, heads, bounds);
        }
    }

    @Override
    public List<PageSize> sizes() {
        return heads.stream().map(PictureHead::page).toList();
    }

    @Override
    public PageDrawing draw(int number, int widthPx, Deadline deadline) throws IOException {
        var jpeg = stored(number);
        return jpeg.isPresent()
                ? new PageDrawing.Decodable(new JpegPicture(jpeg.get(), size(number, widthPx)))
                : paint(number, widthPx, deadline);
    }

    @Override
    public Painted paint(int number, int widthPx, Deadline deadline) {
        try {
            return attempt(number, widthPx, deadline);
        } catch (IOException | RuntimeException failure) {
            return unreadable(failure);
        } catch (OutOfMemoryError _) {
            return smaller(number, widthPx, deadline);
        }
    }

    private Painted smaller(int number, int widthPx, Deadline deadline) {
        try {
            return attempt(number, Math.max(1, widthPx / 4), deadline);
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            return unreadable(failure);
        }
    }

    private Painted attempt(int number, int widthPx, Deadline deadline) throws IOException {
        var head = head(number);
        if (head.pixels() > bounds.storedPixels()) {
            throw new Overrun(Reason.PICTURE_TOO_LARGE, "");
        }
        var size = size(number, widthPx);
        var lying = size.turned(head.turn().quarters());
        var decoded = decoded(head, lying, deadline);
        sound.put(head, decoded.whole());
        var fitted = Scaling.fit(PlainColours.of(decoded.image()), lying);
        return new Painted(
                Argb.pixels(head.turn().upright(fitted)),
                decoded.whole() && head.whole() ? Set.of() : Set.of(PageRemark.PICTURE_CUT_SHORT));
    }

    private Decoder.Decoded decoded(PictureHead head, PixelSize least, Deadline deadline) throws IOException {
        try (var channel = FileChannel.open(path)) {
            var bytes = format.usual(new Bytes.InFile(path, channel));
            return new Decoder(bytes, format, deadline).decode(head, least);
        }
    }

    private static Painted unreadable(Throwable failure) {
        var problem = Contained.problem(failure);
        boolean broken = problem.reason() == Reason.DAMAGED;
        return new Painted(
                new Picture.Unreadable(broken ? new Problem(Reason.PICTURE_DAMAGED, problem.detail()) : problem),
                Set.of());
    }

    private PixelSize size(int number, int widthPx) {
        var page = head(number).page();
        return PixelSize.of(page.width(), page.height(), widthPx, bounds.drawnPixels());
    }

    @Override
    public Optional<StoredJpeg> stored(int number) throws IOException {
        var head = head(number);
        boolean plain = format == PictureFormat.JPEG
                && head.whole()
                && !head.turn().mirrored()
                && head.pixels() <= bounds.storedPixels()
                && Files.size(path) <= LARGEST_HANDED_OUT;
        if (!plain) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(path);
        return JpegHead.of(bytes)
                .filter(JpegHead::plain)
                .map(_ -> new StoredJpeg(bytes, head.turn().quarters()));
    }

    @Override
    public Set<PageRemark> remarks(int number) throws IOException {
        var head = head(number);
        return head.whole() && soundFax(head) ? Set.of() : Set.of(PageRemark.PICTURE_CUT_SHORT);
    }

    /** Whether it makes sense as fax data, if it is stored so, which its head cannot tell; a page that was drawn is not decoded anew. */
    private boolean soundFax(PictureHead head) throws IOException {
        var known = sound.get(head);
        if (known != null) {
            return known;
        }
        if (format != PictureFormat.TIFF || head.pixels() > bounds.storedPixels()) {
            return true;
        }
        try (var channel = FileChannel.open(path)) {
            var fax = FaxTiff.of(new Bytes.InFile(path, channel), head);
            boolean whole = fax.isEmpty() || fax.get().whole();
            sound.put(head, whole);
            return whole;
        }
    }

    @Override
    public PageText text(PageKey page, Deadline deadline) {
        head(page.number());
        return PageText.none(page);
    }

    private PictureHead head(int number) {
        if (number > heads.size()) {
            throw new Overrun(Reason.DAMAGED, "no such page");
        }
        return heads.get(number - 1);
    }

    @Override
    public void close() {
        // nothing stays open between pages
    }
}
