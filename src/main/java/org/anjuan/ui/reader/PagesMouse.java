package org.anjuan.ui.reader;

import java.util.Optional;
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
    private final Reading reading;
    private double lastX;
    private double lastY;
    private double fromX;
    private double fromY;
    private @Nullable Sheet sheet;

    private PagesMouse(ReaderModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
    }

    /** Listens on the column of pages. */
    static void listen(Node column, ReaderModel model, Reading reading) {
        var mouse = new PagesMouse(model, reading);
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        column.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::release);
        column.addEventHandler(ScrollEvent.SCROLL, mouse::scroll);
        column.setCursor(Cursor.CROSSHAIR);
        reading.drawing()
                .toolProperty()
                .subscribe(tool -> column.setCursor(tool == Tool.BOX ? Cursor.CROSSHAIR : Cursor.TEXT));
    }

    private void press(MouseEvent event) {
        fromX = lastX = event.getX();
        fromY = lastY = event.getY();
        sheet = model.column().under(event.getX(), event.getY()).orElse(null);
        if (event.getButton() == MouseButton.PRIMARY && sheet != null) {
            var on = sheet;
            grip(on, event)
                    .ifPresentOrElse(
                            grip -> reading.grips().begin(grip, on, spot(on, event)),
                            () -> reading.drawing().begin(spot(on, event), event.isAltDown()));
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (sheet != null && slid(event) > SLIP) {
                dragOn(sheet, event);
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
        boolean pulled = reading.grips().pulling();
        if (pulled) {
            reading.grips().end();
        }
        if (slid(event) <= SLIP) {
            click(sheet, event);
        } else if (!pulled) {
            reading.grips().letGo();
            reading.drawing().end(SLIP / sheet.uprightWidth(), SLIP / sheet.uprightHeight());
        }
        sheet = null;
    }

    /** A click chooses the mark under it and holds its box; beside all marks it lets go. */
    private void click(Sheet on, MouseEvent event) {
        reading.drawing().cancel();
        var mark = reading.marks().at(model.pages().get(on.page()), spot(on, event));
        mark.ifPresentOrElse(
                found -> {
                    reading.marks().click(found);
                    reading.grips().hold(found.proof());
                },
                reading.grips()::letGo);
    }

    private void dragOn(Sheet on, MouseEvent event) {
        if (reading.grips().pulling()) {
            var least = new Grip.Least(SLIP / on.uprightWidth(), SLIP / on.uprightHeight());
            reading.grips().drag(spot(on, event), least);
        } else {
            reading.drawing().drag(spot(on, event));
        }
    }

    private Optional<Grip> grip(Sheet on, MouseEvent event) {
        return event.isAltDown()
                ? Optional.empty()
                : reading.grips().at(on, columnX(event) - on.x(), columnY(event) - on.y());
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
        return on.spot(columnX(event), columnY(event));
    }

    private double columnX(MouseEvent event) {
        return event.getX() + model.column().left();
    }

    private double columnY(MouseEvent event) {
        return event.getY() + model.column().top();
    }
}
