package org.anjuan.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.PageKey;
import org.anjuan.review.Place;
import org.jspecify.annotations.Nullable;

/** Where one is in a case: the column of its pages, the part of it on screen, zoom and turning. */
public final class ReaderModel {
    private final Turns turns;
    private final ReadOnlyObjectWrapper<List<PageKey>> pages;
    private final WaysBack ways = new WaysBack();
    private final Column column = new Column();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current");
    private CaseFile caseFile;
    private @Nullable Place wanted;

    public ReaderModel(CaseFile caseFile) {
        this(caseFile, new Turns());
    }

    /**
     * One view of a case.
     *
     * @param turns shared by all views of the case
     */
    ReaderModel(CaseFile caseFile, Turns turns) {
        this.caseFile = caseFile;
        this.pages = new ReadOnlyObjectWrapper<>(this, "pages", caseFile.pages());
        this.turns = turns;
        turns.byPageProperty().subscribe((_, _) -> turned());
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public List<PageKey> pages() {
        return pages.get();
    }

    /** The pages in running order; another list once they were rearranged. */
    ReadOnlyObjectProperty<List<PageKey>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The same pages run in another order; one stays at the page one is at. */
    void rearrange(CaseFile arranged) {
        var place = place();
        caseFile = arranged;
        pages.set(arranged.pages());
        layOut();
        place.ifPresent(this::settle);
    }

    /** Index of the page of which most is to be seen, from 0. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public int current() {
        return current.get();
    }

    public Optional<PageKey> currentPage() {
        return pages().isEmpty() ? Optional.empty() : Optional.of(pages().get(current()));
    }

    /** Who is told when one may be somewhere else. */
    public void onMoved(Runnable listener) {
        column.topProperty().subscribe(now -> listener.run());
        column.flowProperty().subscribe(now -> listener.run());
        current.subscribe(now -> listener.run());
    }

    /** The pages as they are laid out, and the part of them on screen. */
    Column column() {
        return column;
    }

    private PageFlow flow() {
        return column.flow();
    }

    /** Clockwise quarter turns in which the reader sees the page. */
    public int quarters(int page) {
        return turns.of(pages().get(page));
    }

    /** Size on screen of the current page relative to 96 pixels an inch. */
    public double seenZoom() {
        if (flow().isEmpty()) {
            return 1;
        }
        var size = caseFile.size(pages().get(current())).orElseThrow();
        return flow().sheet(current()).uprightWidth() / size.width() / Zoom.PIXELS_PER_POINT;
    }

    /** The view has this size now, in logical pixels; what was at its top stays there. */
    void resize(double width, double height) {
        boolean first = column.width() == 0;
        var place = place();
        column.resize(width, height);
        layOut();
        var back = wanted != null ? wanted : first ? null : place.orElse(null);
        if (back != null) {
            settle(back);
        }
    }

    /** Shows the column from this height, as far as there is one. */
    void scrollTo(double y) {
        wanted = null;
        column.scrollTo(y);
        markCurrent();
    }

    void scrollBy(double dx, double dy) {
        column.slideTo(column.left() + dx);
        scrollTo(column.top() + dy);
    }

    /** Goes to the top of a page; beyond the ends to the first or last. */
    public void go(int page) {
        if (!pages().isEmpty()) {
            int wished = Math.clamp(page, 0, pages().size() - 1);
            reach(
                    wished,
                    flow().isEmpty() ? 0 : -PageFlow.GAP / flow().sheet(wished).height());
        }
    }

    public void next() {
        go(current() + 1);
    }

    public void previous() {
        go(current() - 1);
    }

    public void first() {
        leap();
        go(0);
    }

    public void last() {
        leap();
        go(pages().size() - 1);
    }

    /** On by a screenful, stopping where the next page begins, so that nothing is passed unseen. */
    public void onward() {
        if (!flow().isEmpty()) {
            var screenful = new Screenful(flow(), column.top(), column.height());
            screenful.on().ifPresentOrElse(this::scrollTo, () -> go(screenful.page() + 1));
        }
    }

    /** Back by a screenful, stopping at the top of the page. */
    public void backward() {
        if (!flow().isEmpty()) {
            new Screenful(flow(), column.top(), column.height()).back().ifPresent(this::scrollTo);
        }
    }

    /** Goes to a page one chose, and remembers where one was. */
    public void leapTo(int page) {
        leap();
        go(page);
    }

    /**
     * Shows the place in the upper third of the view, and remembers where one was; before there is a view, its page as soon as
     * there is one.
     */
    public void show(Anchor anchor) {
        switch (anchor) {
            case Anchor.OnPage onPage -> show(onPage.page(), Box.around(onPage.boxes()));
            case Anchor.Absence absence -> {
                if (absence.catalogued() instanceof Catalogued.Promised(var row)) {
                    show(row.place());
                } else {
                    leapTo(absence.first() - 1);
                }
            }
        }
    }

    void show(PageKey page, Box box) {
        int index = pages().indexOf(page);
        if (index >= 0 && flow().isEmpty()) {
            reach(index, 0);
        } else if (index >= 0) {
            leap();
            wanted = null;
            column.reveal(index, box);
            current.set(index);
        }
    }

    /** Back to where one was before the last leap. */
    public void back() {
        ways.goBack().ifPresent(this::come);
    }

    public void zoomIn() {
        zoom(Zoom.above(seenZoom()), column.height() / 2);
    }

    public void zoomOut() {
        zoom(Zoom.below(seenZoom()), column.height() / 2);
    }

    public void fitWidth() {
        zoom(Zoom.FIT, 0);
    }

    /** Changes the zoom; the point at this height of the view stays where it is. */
    void zoom(Zoom next, double viewY) {
        column.magnify(next);
        if (!flow().isEmpty()) {
            var sheet = flow().sheet(flow().pageAt(column.top() + viewY));
            double within = (column.top() + viewY - sheet.y()) / sheet.height();
            layOut();
            var after = flow().sheet(sheet.page());
            column.slideTo((flow().width() - column.width()) / 2);
            scrollTo(after.y() + within * after.height() - viewY);
        }
    }

    /** Turns the current page a quarter clockwise; who was within it goes on looking at the same point of it. */
    public void turn() {
        if (!pages().isEmpty()) {
            int page = current();
            var middle = column.isWithin(page) ? Optional.of(column.middle(page)) : Optional.<Spot>empty();
            turns.put(pages().get(page), quarters(page) + 1);
            middle.ifPresentOrElse(this::centre, () -> go(page));
        }
    }

    private void centre(Spot spot) {
        wanted = null;
        column.centre(spot);
        current.set(spot.page());
    }

    /** Pages are read in these quarter turns from now on. */
    public void turnAll(Map<PageKey, Integer> quarters) {
        turns.putAll(quarters);
    }

    /** Who is told when a page was turned. */
    public void onTurned(Runnable listener) {
        turns.byPageProperty().subscribe((_, _) -> listener.run());
    }

    /** Stays at the page one is at when pages above it change their height. */
    private void turned() {
        var place = place();
        layOut();
        place.ifPresent(this::settle);
    }

    /** Where one is; empty while there are no pages or no view. */
    public Optional<Place> place() {
        return place(null);
    }

    /** Where one is, and at which item. */
    public Optional<Place> place(@Nullable String item) {
        if (wanted != null) {
            var held = wanted;
            return Optional.of(new Place(held.page(), held.top(), held.zoom(), held.quarters(), item));
        }
        if (flow().isEmpty()) {
            return Optional.empty();
        }
        var sheet = flow().sheet(current());
        double down = (column.top() - sheet.y()) / sheet.height();
        return Optional.of(new Place(pages().get(current()), down, column.zoom().factor(), quarters(current()), item));
    }

    /** Comes to a place exactly; before there is a view, as soon as there is one. */
    public void come(Place place) {
        int page = pages().indexOf(place.page());
        if (page < 0) {
            return;
        }
        column.magnify(new Zoom(place.zoom()));
        turns.put(place.page(), place.quarters());
        if (column.width() == 0) {
            wanted = place;
            current.set(page);
        } else {
            layOut();
            settle(place);
        }
    }

    private void settle(Place place) {
        reach(pages().indexOf(place.page()), place.top());
        current.set(pages().indexOf(place.page()));
    }

    private void reach(int page, double down) {
        if (flow().isEmpty()) {
            current.set(page);
            wanted = new Place(pages().get(page), down, column.zoom().factor(), quarters(page), null);
            return;
        }
        var sheet = flow().sheet(page);
        scrollTo(sheet.y() + down * sheet.height());
        current.set(page);
    }

    private void leap() {
        place().ifPresent(ways::leave);
    }

    private void layOut() {
        var sizes =
                pages().stream().map(page -> caseFile.size(page).orElseThrow()).toList();
        column.lay(sizes, this::quarters);
    }

    private void markCurrent() {
        if (!flow().isEmpty()) {
            current.set(column.mostSeen());
        }
    }
}
