package org.anjuan.ui.reader.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Tile;

/** Pictures of pages at several sizes, bounded by bytes: what was not looked at for longest goes first. */
final class PictureCache {
    private final long limit;
    private final Map<PageKey, TreeMap<Integer, Shot>> byPage = new HashMap<>();
    private final Map<PageKey, Map<Tile, Shot>> tiles = new HashMap<>();
    private final LinkedHashMap<Wish, Long> ages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    PictureCache(long limit) {
        this.limit = limit;
    }

    boolean has(Wish wish) {
        return ages.containsKey(wish);
    }

    boolean any(PageKey page) {
        return byPage.containsKey(page);
    }

    /** The picture of this size, or else the next larger, or else the largest there is. */
    Optional<Shot> best(Wish wish) {
        var sizes = byPage.get(wish.page());
        if (sizes == null) {
            return Optional.empty();
        }
        var entry = sizes.ceilingEntry(wish.width());
        var best = entry == null ? sizes.lastEntry() : entry;
        ages.get(new Wish(wish.page(), best.getKey()));
        return Optional.of(best.getValue());
    }

    /** The pieces there are of a page as it is seen at this width. */
    Map<Tile, Shot> tiles(PageKey page, int width) {
        var all = new HashMap<>(tiles.getOrDefault(page, Map.of()));
        all.keySet().removeIf(tile -> tile.pageWidth() != width);
        all.keySet().forEach(tile -> ages.get(Wish.of(tile)));
        return all;
    }

    void put(PageKey page, Shot shot) {
        var wish = new Wish(page, shot.width());
        drop(wish);
        byPage.computeIfAbsent(page, any -> new TreeMap<>()).put(shot.width(), shot);
        weigh(wish, shot);
    }

    void put(Tile tile, Shot shot) {
        var wish = Wish.of(tile);
        drop(wish);
        tiles.computeIfAbsent(tile.page(), any -> new HashMap<>()).put(tile, shot);
        weigh(wish, shot);
    }

    private void weigh(Wish wish, Shot shot) {
        ages.put(wish, shot.bytes());
        bytes += shot.bytes();
        while (bytes > limit && ages.size() > 1) {
            drop(ages.firstEntry().getKey());
        }
    }

    void clear() {
        byPage.clear();
        tiles.clear();
        ages.clear();
        bytes = 0;
    }

    long bytes() {
        return bytes;
    }

    private void drop(Wish wish) {
        var weight = ages.remove(wish);
        if (weight == null) {
            return;
        }
        bytes -= weight;
        if (wish.tile() != null) {
            drop(wish.tile());
            return;
        }
        var sizes = byPage.get(wish.page());
        if (sizes != null) {
            sizes.remove(wish.width());
            if (sizes.isEmpty()) {
                byPage.remove(wish.page());
            }
        }
    }

    private void drop(Tile tile) {
        var pieces = tiles.get(tile.page());
        if (pieces != null) {
            pieces.remove(tile);
            if (pieces.isEmpty()) {
                tiles.remove(tile.page());
            }
        }
    }
}
