package org.anjuan.casefile.read.ocr;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.Stop;

/**
 * Recognises the text of pages from their pictures. Works on the calling thread alone; several threads may ask at the same
 * time. About 0.4 GB of memory while it works.
 */
public final class Recogniser implements AutoCloseable {
    /** Names the models and the way they are used: a page recognised by another one is worth recognising again. */
    public static final String VERSION = "ppocr-v4-1";

    private static final int DOTS_PER_INCH = 200;
    private static final int POINTS_PER_INCH = 72;
    private static final int WIDEST = 4000;

    /** Part of a grown line's height that is margin: the box a person sees is drawn closer to the writing. */
    private static final double MARGIN = 0.12;

    /** What was recognised is never as sure as what was stored or read by a person. */
    private static final double SUREST = 0.9999;

    private final Models models;

    private Recogniser(Models models) {
        this.models = models;
    }

    /** The recogniser with the models that travel with the program. */
    public static Loading shipped() {
        return with(Models::shipped);
    }

    static Loading with(Models.Files files) {
        try {
            return new Loading.Loaded(new Recogniser(Models.load(files)));
        } catch (IOException missing) {
            return unfit(Loading.Cause.MODELS_MISSING, missing);
        } catch (OrtException damaged) {
            return unfit(Loading.Cause.MODELS_DAMAGED, damaged);
        } catch (LinkageError | RuntimeException strange) {
            return unfit(Loading.Cause.MACHINE, strange);
        }
    }

    private static Loading unfit(Loading.Cause cause, Throwable failure) {
        return new Loading.Unfit(cause, failure.getClass().getSimpleName());
    }

    /** How wide in pixels a page should be drawn for recognition. */
    public static int width(PageSize size) {
        return Math.clamp(Math.round(size.width() * DOTS_PER_INCH / POINTS_PER_INCH), 1, WIDEST);
    }

    /**
     * Reads a page.
     *
     * @param pixels the page as {@link #width} wants it, upright or turned by quarters
     * @param stop asked before the first and before each line
     */
    public Recognition read(PageKey page, Pixels pixels, Stop stop) {
        return read(page, Ink.of(pixels), stop);
    }

    /** Reads a page of which only the ink is at hand, as the other does. */
    public Recognition read(PageKey page, Ink ink, Stop stop) {
        try {
            return recognised(page, ink, stop);
        } catch (OrtException | RuntimeException fault) {
            return new Recognition.Unrecognised(
                    new Problem(Reason.PICTURE_DAMAGED, fault.getClass().getSimpleName()));
        } catch (OutOfMemoryError _) {
            return new Recognition.Unrecognised(Problem.of(Reason.TOO_MUCH_MEMORY));
        }
    }

    private Recognition recognised(PageKey page, Ink given, Stop stop) throws OrtException {
        if (stop.asked()) {
            return new Recognition.Unrecognised(Problem.of(Reason.STOPPED));
        }
        int quarters = 0;
        var ink = given;
        var lines = models.finder().find(ink);
        if (Uprightness.onItsSide(lines)) {
            quarters = 1;
            ink = given.turned(1);
            lines = models.finder().find(ink);
        }
        if (models.uprightness().onItsHead(ink, lines)) {
            quarters += 2;
            ink = given.turned(quarters);
            lines = models.finder().find(ink);
        }
        var read = new ArrayList<Line>();
        for (var line : ReadingOrder.of(lines)) {
            if (stop.asked()) {
                return new Recognition.Unrecognised(Problem.of(Reason.STOPPED));
            }
            read(ink, line, quarters, read);
        }
        return new Recognition.Recognised(
                read.isEmpty() ? PageText.none(page) : new PageText(page, Origin.OCR, read), quarters);
    }

    private void read(Ink ink, Slanted line, int quarters, List<Line> read) throws OrtException {
        boolean down = line.steep() && line.longish();
        var said = models.reader().read(Strip.of(ink, line));
        if (said.text().isBlank()) {
            return;
        }
        var box = box(ink, line).turned(-quarters);
        var stops = quarters == 0 && !down ? said.stops() : List.<Double>of();
        read.add(new Line(said.text(), box, stops, Math.clamp(said.confidence(), 0.0, SUREST)));
    }

    private static Box box(Ink ink, Slanted line) {
        double inset = line.height() * MARGIN;
        double halfWidth = line.halfWidth() - inset;
        double halfHeight = line.halfHeight() - inset;
        return Box.between(
                (line.x() - halfWidth) / ink.width(),
                (line.y() - halfHeight) / ink.height(),
                (line.x() + halfWidth) / ink.width(),
                (line.y() + halfHeight) / ink.height());
    }

    @Override
    public void close() {
        try {
            models.close();
        } catch (OrtException unclosed) {
            throw new IllegalStateException(unclosed);
        }
    }
}
