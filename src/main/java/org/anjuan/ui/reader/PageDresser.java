package org.anjuan.ui.reader;

import java.util.Map;
import java.util.function.IntSupplier;
import javafx.scene.control.Button;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.effect.Effect;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.reader.picture.PagePictures;
import org.jspecify.annotations.Nullable;

/** Gives a page on screen its name, the best picture there is, or the reason why there is none, and its marks. */
final class PageDresser {
    private final Reading reading;
    private final PagePictures pictures;
    private final Words words;
    private final Runnable want;

    /**
     * For the pages of a case.
     *
     * @param want asks afresh for all pictures that are to be seen
     */
    PageDresser(Reading reading, PagePictures pictures, Words words, Runnable want) {
        this.reading = reading;
        this.pictures = pictures;
        this.words = words;
        this.want = want;
    }

    /**
     * Brings the page up to date.
     *
     * @param wishes of the window the page is shown in
     */
    void dress(SheetView view, Wishes wishes) {
        int index = view.sheet().page();
        var page = reading.pages().get(index);
        view.name(words.say("reader.page.coming", index + 1));
        view.tone(effect());
        pictures.best(wishes.sharp(view.sheet())).ifPresent(shot -> view.show(shot, wishes.scale()));
        view.tiles(
                wishes.inPieces(view.sheet()) ? pictures.tiles(page, wishes.pixelsWide(view.sheet())) : Map.of(),
                wishes.scale());
        pictures.problem(page)
                .ifPresentOrElse(
                        problem -> view.cannotShow(words.say(
                                "reader.page.broken",
                                index + 1,
                                reading.fileName(page),
                                page.number(),
                                words.say(problem))),
                        view::canShow);
        view.marks().show(view.sheet(), content(page));
    }

    /** A button that asks once more for the page whose index is given when it is pressed. */
    Button again(IntSupplier index) {
        var button = Buttons.of(
                words.say("reader.page.again"), () -> again(reading.pages().get(index.getAsInt())));
        button.setGraphic(Buttons.key(words, Command.DRAW_AGAIN));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.getStyleClass().add("sheet-again");
        return button;
    }

    void again(PageKey page) {
        pictures.again(page, want);
    }

    private MarksLayer.Content content(PageKey page) {
        return new MarksLayer.Content(
                reading.marks().on(page),
                reading.marks().chosenProperty().get(),
                reading.search().on(page),
                reading.search().currentOn(page),
                reading.drawing()
                        .sketchProperty()
                        .get()
                        .filter(sketch -> sketch.page().equals(page)),
                reading.grips()
                        .heldProperty()
                        .get()
                        .filter(held -> held.mark().page().equals(page)));
    }

    private @Nullable Effect effect() {
        var tone = reading.tone().toneProperty().get();
        return tone.equals(Tone.AS_SCANNED) ? null : new ColorAdjust(0, 0, tone.brightness(), tone.contrast());
    }
}
