package org.anjuan.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.Tile;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.store.TextBank.Recognised;
import org.anjuan.store.Vault;

/** Draws and reads the pages of every case file it was told of; waits, so ask in the background, from any thread. */
public final class Pages implements PageImages, PageTexts, AutoCloseable {
    private static final long DEEP_STACK = 16L << 20;

    private final Map<SourceId, Source> shown = new ConcurrentHashMap<>();
    private final Vault vault;
    private final KnownTexts known;
    private final PageHelper helper;
    private final Documents documents;

    /** @param known what was recognised on pages whose files have no usable text; closed with the pages */
    Pages(Vault vault, KnownTexts known) {
        this.vault = vault;
        this.known = known;
        this.helper = new PageHelper(this::place, PageHelper.Limits.USUAL);
        this.documents =
                new Documents(this::shown, Threads.named("page", Urgency.AWAITED, DEEP_STACK), Bounds.USUAL, helper);
    }

    /** From now on the pages of this case file can be asked for. */
    public void know(CaseFile file) {
        file.sources().forEach(source -> shown.put(source.id(), source));
    }

    /** Shows nothing of a source any more and closes its file. */
    void forget(SourceId source) {
        var gone = shown.remove(source);
        if (gone != null) {
            documents.forget(source);
        }
    }

    @Override
    public Picture draw(PageKey page, int widthPx) {
        return documents.draw(page, widthPx);
    }

    @Override
    public Picture draw(Tile tile) {
        return documents.draw(tile);
    }

    @Override
    public Optional<StoredJpeg> stored(PageKey page) {
        return documents.stored(page);
    }

    @Override
    public Set<PageRemark> remarks(PageKey page) {
        return documents.remarks(page);
    }

    @Override
    public void again(PageKey page) {
        documents.again(page);
    }

    /** The text in the file where it is usable, else what was recognised on the page so far. */
    @Override
    public PageText read(PageKey page) {
        var stored = documents.read(page);
        return stored.origin() == Origin.DIGITAL
                ? stored
                : known.find(page)
                        .map(Recognised::text)
                        .filter(text -> text.origin() == Origin.OCR)
                        .orElse(stored);
    }

    /** Clockwise quarter turns that make a recognised page's writing upright; 0 for every other page. */
    public int quarters(PageKey page) {
        return known.find(page).map(Recognised::quarters).orElse(0);
    }

    /** How many pages of a file were recognised so far. */
    int recognised(SourceId source) {
        return known.count(source);
    }

    /** What was made of pages so far. */
    KnownTexts known() {
        return known;
    }

    /** Whether the file stores no usable text of the page, so that it is a picture to the program. */
    boolean isScan(PageKey page) {
        return shown.containsKey(page.source()) && documents.read(page).origin() != Origin.DIGITAL;
    }

    /** Whether recognition could tell more about the page than is known. */
    boolean unread(PageKey page) {
        return isScan(page) && known.find(page).isEmpty();
    }

    @Override
    public void close() {
        helper.close();
        documents.close();
        known.close();
    }

    private Optional<Shown> shown(SourceId id) {
        return place(id).map(place -> new Shown(place.path(), Readers.of(place.kind(), place.pages())));
    }

    private Optional<PageHelper.Place> place(SourceId id) {
        return Optional.ofNullable(shown.get(id))
                .filter(source -> vault.has(source.shown()))
                .map(source -> new PageHelper.Place(
                        source.kind(),
                        vault.path(source.shown()),
                        source.pages().size()));
    }
}
