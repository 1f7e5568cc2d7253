package org.anjuan.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageSize;

/** The column in which pages are laid below each other, and the part of it on screen; in logical pixels. */
final class Column {
    private final ReadOnlyObjectWrapper<PageFlow> flow = new ReadOnlyObjectWrapper<>(this, "flow", PageFlow.EMPTY);
    private final ReadOnlyDoubleWrapper top = new ReadOnlyDoubleWrapper(this, "top");
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper(this, "left");
    private Zoom zoom = Zoom.FIT;
    private double width;
    private double height;
    private boolean backwards;

    ReadOnlyObjectProperty<PageFlow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    PageFlow flow() {
        return flow.get();
    }

    /** Height of the column at which the view begins. */
    ReadOnlyDoubleProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    double top() {
        return top.get();
    }

    ReadOnlyDoubleProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    double left() {
        return left.get();
    }

    Zoom zoom() {
        return zoom;
    }

    /** Width of the view; 0 before there is one. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Whether one went towards the first page last. */
    boolean backwards() {
        return backwards;
    }

    /** The view has this size from the next laying on. */
    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** Pages are laid in this zoom from the next laying on. */
    void magnify(Zoom next) {
        zoom = next;
    }

    /**
     * Lays the pages anew.
     *
     * @param quarters clockwise quarter turns of a page by its index
     */
    void lay(List<PageSize> sizes, IntUnaryOperator quarters) {
        flow.set(width == 0 ? PageFlow.EMPTY : PageFlow.of(sizes, quarters, zoom, width));
        slideTo(left());
    }

    /** Shows the column from this height, as far as there is one. */
    void scrollTo(double y) {
        double next = Math.clamp(y, 0, Math.max(0, flow().height() - height));
        backwards = next == top() ? backwards : next < top();
        top.set(next);
    }

    /** Shows the column from this far to the right, as far as it goes. */
    void slideTo(double x) {
        left.set(Math.clamp(x, 0, Math.max(0, flow().width() - width)));
    }

    /** The page of which most is to be seen, where there are any. */
    int mostSeen() {
        return flow().mostSeen(top(), height);
    }

    /** The page under a point of the view. */
    Optional<Sheet> under(double viewX, double viewY) {
        return flow().at(viewX + left(), viewY + top());
    }

    /** Whether the page begins above the view. */
    boolean isWithin(int page) {
        return !flow().isEmpty() && top() > flow().sheet(page).y();
    }

    /** The point of the upright page in the middle of the view. */
    Spot middle(int page) {
        return flow().sheet(page).spot(left() + width / 2, top() + height / 2);
    }

    /** Brings a point of an upright page to the middle of the view, as far as the column goes. */
    void centre(Spot spot) {
        var sheet = flow().sheet(spot.page());
        var seen = spot.turned(sheet.quarters());
        slideTo(sheet.x() + seen.x() * sheet.width() - width / 2);
        scrollTo(sheet.y() + seen.y() * sheet.height() - height / 2);
    }

    /** Brings a box of an upright page into the upper third of the view. */
    void reveal(int page, Box box) {
        var sheet = flow().sheet(page);
        var seen = sheet.seen(box);
        double room = Math.max(0, height - seen.height());
        slideTo(sheet.x() + seen.x() - PageFlow.GAP * 2);
        scrollTo(sheet.y() + seen.y() - Math.min(room / 2, height / 3));
    }
}
