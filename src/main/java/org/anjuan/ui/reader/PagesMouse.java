package org.anjuan.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** The mouse over the pages: left draws, middle and right pan, a click chooses a mark, the wheel scrolls. */
final class PagesMouse {
    /** A drag shorter than this, in logical pixels, is a click. */
    private static final double SLIP = 4;

    private final ReaderModel model;
    private final DrawingModel drawing;
    private final MarksModel marks;
    private double lastX;
    private double lastY;
    private double fromX;
    private double fromY;
    private @Nullable Sheet sheet;

    private PagesMouse(ReaderModel model, DrawingModel drawing, MarksModel marks) {
        this.model = model;
        this.drawing = drawing;
        this.marks = marks;
    }

    /** Listens on the column of pages. */
    static void listen(Node column, ReaderModel model, DrawingModel drawing, MarksModel marks) {
        var mouse = new PagesMouse(model, drawing, marks);
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        column.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::release);
        column.addEventHandler(ScrollEvent.SCROLL, mouse::scroll);
        column.setCursor(Cursor.CROSSHAIR);
        drawing.toolProperty().subscribe(tool -> column.setCursor(tool == Tool.BOX ? Cursor.CROSSHAIR : Cursor.TEXT));
    }

    private void press(MouseEvent event) {
        fromX = lastX = event.getX();
        fromY = lastY = event.getY();
        sheet = model.under(event.getX(), event.getY()).orElse(null);
        if (event.getButton() == MouseButton.PRIMARY && sheet != null) {
            drawing.begin(spot(sheet, event), event.isAltDown());
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (sheet != null && slid(event) > SLIP) {
                drawing.drag(spot(sheet, event));
            }
        } else {
            model.scrollBy(lastX - event.getX(), lastY - event.getY());
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || sheet == null) {
            return;
        }
        if (slid(event) > SLIP) {
            drawing.end(SLIP / sheet.uprightWidth(), SLIP / sheet.uprightHeight());
        } else {
            drawing.cancel();
            marks.at(model.pages().get(sheet.page()), spot(sheet, event)).ifPresent(marks::click);
        }
        sheet = null;
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown()) {
            double seen = model.seenZoom();
            model.zoom(event.getDeltaY() > 0 ? Zoom.above(seen) : Zoom.below(seen), event.getY());
        } else {
            model.scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private double slid(MouseEvent event) {
        return Math.hypot(event.getX() - fromX, event.getY() - fromY);
    }

    private Spot spot(Sheet on, MouseEvent event) {
        return on.spot(
                event.getX() + model.leftProperty().get(),
                event.getY() + model.topProperty().get());
    }
}
