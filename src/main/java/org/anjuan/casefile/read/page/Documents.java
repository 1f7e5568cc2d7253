package org.anjuan.casefile.read.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.Tile;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.page.Answer.Done;
import org.anjuan.casefile.read.page.Answer.Failed;
import org.anjuan.casefile.read.page.Answer.PutAway;
import org.anjuan.casefile.read.page.Answer.Stuck;
import org.anjuan.casefile.read.picture.PageDrawing;
import org.anjuan.casefile.read.picture.PageDrawing.Decodable;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;

/**
 * The pages of many sources: opens each one's file when first asked, keeps the latest used open, and answers from any
 * thread. Pages of one source are served one after another, of different sources side by side.
 */
public final class Documents implements PageImages, PageTexts, AutoCloseable {
    private final Shelf shelf;
    private final Apart apart;
    private final Set<PageKey> stuck = ConcurrentHashMap.newKeySet();
    private final Map<PageKey, Problem> hopeless = new ConcurrentHashMap<>();
    private final Map<PageKey, Set<PageRemark>> seenWhileDrawing = new ConcurrentHashMap<>();

    /**
     * Documents whose files are found by a function.
     *
     * @param shown the file from which a source's pages are shown; empty when there is none
     * @param threads makes one thread for each open document; they should have deep stacks (16 MB)
     */
    public Documents(Function<SourceId, Optional<Shown>> shown, ThreadFactory threads, Bounds bounds) {
        this(shown, threads, bounds, Apart.NOWHERE);
    }

    /**
     * Documents as above.
     *
     * @param apart where pages are served that took all memory or stack here, or never answered
     */
    public Documents(Function<SourceId, Optional<Shown>> shown, ThreadFactory threads, Bounds bounds, Apart apart) {
        this.apart = apart;
        this.shelf = new Shelf(shown, threads, bounds);
    }

    /** Draws the page; a stored JPEG is decoded on the calling thread, so that the next page need not wait for it. */
    @Override
    public Picture draw(PageKey page, int widthPx) {
        var known = hopeless.get(page);
        if (known != null) {
            return new Picture.Unreadable(known);
        }
        if (!stuck.contains(page)) {
            var painted = drawHere(page, widthPx);
            if (!stuck.contains(page) && !needsRoom(painted)) {
                return keep(page, painted);
            }
            return drawApart(page, widthPx).orElseGet(() -> keep(page, painted));
        }
        return drawApart(page, widthPx).orElse(new Picture.Unreadable(Problem.of(Reason.TOO_SLOW)));
    }

    private static boolean needsRoom(Painted painted) {
        return painted.starved()
                || (painted.picture() instanceof Picture.Unreadable(var problem) && Contained.fatal(problem));
    }

    /** The page as it is drawn where it can do no harm; empty where there is no such place, or it is no better there. */
    private Optional<Picture> drawApart(PageKey page, int widthPx) {
        return apart.draw(page, widthPx).map(painted -> {
            if (painted.picture() instanceof Picture.Unreadable(var problem) && problem.reason() != Reason.STOPPED) {
                hopeless.put(page, problem);
            }
            return keep(page, painted);
        });
    }

    private Painted drawHere(PageKey page, int widthPx) {
        var drawing = ask(page, (file, deadline) -> file.draw(page.number(), widthPx, deadline));
        return switch (drawing) {
            case Failed<PageDrawing>(var problem) -> unreadable(problem);
            case Done<PageDrawing>(Painted painted) -> painted;
            case Done<PageDrawing>(Decodable decodable) -> decode(page, widthPx, decodable);
            case PutAway<PageDrawing> _, Stuck<PageDrawing> _ -> throw new IllegalStateException("Unanswered");
        };
    }

    private static Painted unreadable(Problem problem) {
        return new Painted(new Picture.Unreadable(problem), Set.of());
    }

    private Painted decode(PageKey page, int widthPx, Decodable decodable) {
        try {
            return new Painted(decodable.jpeg().pixels(), Set.of());
        } catch (IOException | RuntimeException | OutOfMemoryError _) {
            return paint(page, widthPx);
        }
    }

    /** The way for every page, which says what is wrong with its picture. */
    private Painted paint(PageKey page, int widthPx) {
        var painted = ask(page, (file, deadline) -> file.paint(page.number(), widthPx, deadline));
        return switch (painted) {
            case Done<Painted>(var done) -> done;
            case Failed<Painted>(var problem) -> unreadable(problem);
            case PutAway<Painted> _, Stuck<Painted> _ -> throw new IllegalStateException("Unanswered");
        };
    }

    /** A page that needs a place of its own is not enlarged in pieces. */
    @Override
    public Picture draw(Tile tile) {
        var page = tile.page();
        return switch (ask(page, (file, deadline) -> file.draw(tile, deadline))) {
            case Done<Picture>(var picture) -> picture;
            case Failed<Picture>(var problem) -> new Picture.Unreadable(problem);
            case PutAway<Picture> _, Stuck<Picture> _ -> throw new IllegalStateException("Unanswered");
        };
    }

    private Picture keep(PageKey page, Painted painted) {
        if (!painted.remarks().isEmpty()) {
            seenWhileDrawing.put(page, painted.remarks());
        }
        return painted.picture();
    }

    @Override
    public Optional<StoredJpeg> stored(PageKey page) {
        var jpeg = ask(page, (file, _) -> file.stored(page.number()));
        return jpeg instanceof Done<Optional<StoredJpeg>>(var found) ? found : Optional.empty();
    }

    @Override
    public Set<PageRemark> remarks(PageKey page) {
        var remarks = new HashSet<>(seenWhileDrawing.getOrDefault(page, Set.of()));
        if (ask(page, (file, _) -> file.remarks(page.number())) instanceof Done<Set<PageRemark>>(var found)) {
            remarks.addAll(found);
        }
        return Set.copyOf(remarks);
    }

    @Override
    public PageText read(PageKey page) {
        if (hopeless.containsKey(page)) {
            return PageText.none(page);
        }
        return switch (ask(page, (file, deadline) -> file.text(page, deadline))) {
            case Done<PageText>(var found) -> found;
            case Failed<PageText>(var problem)
            when Contained.fatal(problem) || stuck.contains(page) ->
                apart.read(page).orElse(PageText.none(page));
            case Failed<PageText> _, PutAway<PageText> _, Stuck<PageText> _ -> PageText.none(page);
        };
    }

    @Override
    public void again(PageKey page) {
        stuck.remove(page);
        hopeless.remove(page);
        shelf.get(page.source()).ifPresent(document -> {
            shelf.remove(page.source(), document);
            document.putAway();
        });
    }

    /** Closes a source's file, so that it can be deleted; whoever waits for a page of it is told that it was stopped. */
    public void forget(SourceId source) {
        shelf.forget(source);
        seenWhileDrawing.keySet().removeIf(page -> page.source().equals(source));
    }

    /** Stops what is under way and closes all files; whoever waits for a page is told that it was stopped. */
    @Override
    public void close() {
        shelf.close();
    }

    /** Asks until there is an answer, opening the document afresh where it was put away in the meantime. */
    private <T> Answer<T> ask(PageKey page, OpenDocument.Work<T> work) {
        if (stuck.contains(page)) {
            return failed(Reason.TOO_SLOW);
        }
        while (true) {
            var document = shelf.get(page.source());
            if (document.isEmpty()) {
                return failed(shelf.isClosed() ? Reason.STOPPED : Reason.UNREADABLE);
            }
            var answer = document.get().ask(work);
            switch (answer) {
                case Done<T> _, Failed<T> _ -> {
                    return answer;
                }
                case PutAway<T> _ -> shelf.remove(page.source(), document.get());
                case Stuck<T> _ -> {
                    shelf.remove(page.source(), document.get());
                    stuck.add(page);
                    return failed(Reason.TOO_SLOW);
                }
            }
        }
    }

    private static <T> Answer<T> failed(Reason reason) {
        return new Failed<>(Problem.of(reason));
    }
}
