package org.anjuan.ui.reader.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Tile;
import org.anjuan.desk.Jobs;

/**
 * Brings pictures of pages: a few at once in the background, the most urgent first. A new list of wishes replaces the
 * old one, so what nobody looks at any more is never begun, and is given up where it has begun. For the window's thread
 * alone.
 */
public final class PagePictures {
    /** More than one, so that a page that takes long does not hold up the pages of other files. */
    private static final int AT_ONCE = 2;

    private final PictureMaker maker;
    private final PageImages images;
    private final Jobs jobs;
    private final PictureCache cache;
    private final Consumer<PageKey> arrived;
    private final Deque<Wish> pending = new ArrayDeque<>();
    private final Set<Wish> running = new HashSet<>();
    private final Map<PageKey, Problem> problems = new HashMap<>();

    /** Pieces that could not be drawn; the coarser picture of the page stands for them. */
    private final Set<Tile> failed = new HashSet<>();

    /** Read by the background work. */
    private volatile Set<Wish> wanted = Set.of();

    private boolean closed;

    /**
     * Pictures of the pages these images are drawn by.
     *
     * @param cacheBytes how much is kept in memory
     * @param arrived told each time there is something new to show of a page
     */
    public PagePictures(PageImages images, Jobs jobs, long cacheBytes, Consumer<PageKey> arrived) {
        this.maker = new PictureMaker(images);
        this.images = images;
        this.jobs = jobs;
        this.cache = new PictureCache(cacheBytes);
        this.arrived = arrived;
    }

    /** Wants these pictures, the most urgent first, and none of those wanted before. */
    public void want(List<Wish> wishes) {
        wanted = Set.copyOf(wishes);
        pending.clear();
        wishes.stream()
                .filter(wish -> !cache.has(wish) && !running.contains(wish) && !hopeless(wish))
                .forEach(pending::addLast);
        begin();
    }

    private boolean hopeless(Wish wish) {
        return problems.containsKey(wish.page()) || (wish.tile() != null && failed.contains(wish.tile()));
    }

    /** The sharp pieces there are of a page as it is seen at this width. */
    public Map<Tile, Shot> tiles(PageKey page, int width) {
        return cache.tiles(page, width);
    }

    /** The best picture there is for the wish, perhaps a coarser one. */
    public Optional<Shot> best(Wish wish) {
        return cache.best(wish);
    }

    /** Whether there is any picture of the page. */
    public boolean any(PageKey page) {
        return cache.any(page);
    }

    /** Why the page cannot be shown. */
    public Optional<Problem> problem(PageKey page) {
        return Optional.ofNullable(problems.get(page));
    }

    /**
     * Forgets that the page could not be shown, so that it can be wanted again.
     *
     * @param then goes on, once the page can be wanted
     */
    public void again(PageKey page, Runnable then) {
        if (problems.remove(page) != null) {
            jobs.start(
                    "opening a page afresh",
                    _ -> {
                        images.again(page);
                        return page;
                    },
                    _ -> then.run(),
                    _ -> then.run());
        }
    }

    /** How many bytes of pictures there are. */
    public long bytes() {
        return cache.bytes();
    }

    /** Whether everything wanted is there. */
    public boolean idle() {
        return pending.isEmpty() && running.isEmpty();
    }

    /** Begins nothing more and lets go of what it has. */
    public void close() {
        closed = true;
        wanted = Set.of();
        pending.clear();
        cache.clear();
    }

    private void begin() {
        while (!closed && running.size() < AT_ONCE && !pending.isEmpty()) {
            var wish = pending.removeFirst();
            running.add(wish);
            jobs.start(
                    "drawing a page",
                    _ -> maker.make(wish, () -> wanted.contains(wish)),
                    made -> end(wish, made),
                    trouble -> end(
                            wish,
                            new PictureMaker.Made.Bad(new Problem(Problem.Reason.PICTURE_DAMAGED, trouble.code()))));
        }
    }

    private void end(Wish wish, PictureMaker.Made made) {
        running.remove(wish);
        if (closed) {
            return;
        }
        switch (made) {
            case PictureMaker.Made.Good(var shot, var small) -> {
                cache.put(wish.page(), small);
                cache.put(wish.page(), shot);
                arrived.accept(wish.page());
            }
            case PictureMaker.Made.Piece(var tile, var shot) -> {
                cache.put(tile, shot);
                arrived.accept(wish.page());
            }
            case PictureMaker.Made.Bad _ when wish.tile() != null -> failed.add(wish.tile());
            case PictureMaker.Made.Bad(var problem) -> {
                problems.put(wish.page(), problem);
                arrived.accept(wish.page());
            }
            case PictureMaker.Made.GivenUp _ -> {}
        }
        begin();
    }
}
