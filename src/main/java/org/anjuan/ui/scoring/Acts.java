package org.anjuan.ui.scoring;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Refused;
import org.anjuan.review.Status;
import org.anjuan.standard.Item;

/** The one way in which this screen changes the review: makes the change, or says why not. */
public final class Acts {
    private final Sitting sitting;
    private final Words words;
    private final Map<String, Item> items;
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", Said.NOTHING);

    Acts(Sitting sitting, Words words) {
        this.sitting = sitting;
        this.words = words;
        this.items = sitting.standard().items().collect(Collectors.toMap(Item::id, item -> item));
    }

    Sitting sitting() {
        return sitting;
    }

    Words words() {
        return words;
    }

    /** The item of this id, which the standard must have. */
    Item item(String id) {
        var item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("No item " + id);
        }
        return item;
    }

    /** The last answer. */
    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether the review takes changes. */
    boolean open() {
        return sitting.review().status() == Status.DRAFT;
    }

    /** Makes the change and says the sentence, or says why it was refused; tells whether it was made. */
    boolean act(Change change, String sentence, Object... args) {
        return answer(sitting.act(change), sentence, args);
    }

    /** Makes a change that needs no words unless it is refused; tells whether it was made. */
    boolean quietly(Change change) {
        return switch (sitting.act(change)) {
            case Applied.Done _ -> true;
            case Refused refused -> {
                said.set(new Said(words.say(refused), Said.Tone.REFUSED));
                yield false;
            }
        };
    }

    /** Takes the last change back. */
    public void undo() {
        var what = sitting.nextUndo().map(this::about).orElse("");
        answer(sitting.undo(), "scoring.said.undone", what);
    }

    /** Brings back what was undone. */
    public void redo() {
        answer(sitting.redo(), "scoring.said.redone");
    }

    void hint(String sentence, Object... args) {
        said.set(new Said(words.say(sentence, args), Said.Tone.HINT));
    }

    void refuse(String sentence, Object... args) {
        said.set(new Said(words.say(sentence, args), Said.Tone.REFUSED));
    }

    private boolean answer(Applied applied, String sentence, Object... args) {
        return switch (applied) {
            case Applied.Done _ -> {
                said.set(new Said(words.say(sentence, args), Said.Tone.DONE));
                yield true;
            }
            case Refused refused -> {
                said.set(new Said(words.say(refused), Said.Tone.REFUSED));
                yield false;
            }
        };
    }

    /** What a change was about, for the answer to undo. */
    private String about(Change change) {
        return words.say(
                "scoring.change." + change.getClass().getSimpleName(),
                switch (change) {
                    case Change.Judged judged ->
                        String.join("、", judged.items().stream().limit(3).toList());
                    case Change.Deducted(var deduction) -> deduction.item();
                    case Change.Noted(var item, var _) -> item;
                    default -> "";
                });
    }
}
