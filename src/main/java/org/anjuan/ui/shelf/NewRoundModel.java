package org.anjuan.ui.shelf;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.Answer;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What a new round needs to be opened. */
public final class NewRoundModel {

    /** What it asks the desk. */
    public interface Questions {
        List<Standard> standards();

        Answer<Round> open(String title, String organiser, StandardRef standard);
    }

    private final Background background;
    private final Questions questions;
    private final StringProperty title;
    private final StringProperty organiser = new SimpleStringProperty("");
    private final ObservableList<Standard> standards = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Standard> standard = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    /** @param proposedTitle what most rounds are called */
    public NewRoundModel(Background background, Questions questions, String proposedTitle) {
        this.background = background;
        this.questions = questions;
        this.title = new SimpleStringProperty(proposedTitle);
        background.ask("list standards", questions::standards, this::offer);
    }

    private void offer(List<Standard> found) {
        standards.setAll(found);
        standard.set(found.isEmpty() ? null : found.getFirst());
    }

    /** Opens the round; when that is refused, the sentence is in {@link #refused}. */
    public void open(Consumer<Round> done) {
        var chosen = standard.get();
        if (chosen != null && ready().get()) {
            var name = title.get().strip();
            var office = organiser.get().strip();
            background.ask("open round", () -> questions.open(name, office, chosen.ref()), answer -> {
                switch (answer) {
                    case Answer.Yes<Round>(var round) -> done.accept(round);
                    case Answer.No<Round>(var why) -> refused.set(why);
                }
            });
        }
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty organiser() {
        return organiser;
    }

    public ObservableList<Standard> standards() {
        return standards;
    }

    public ObjectProperty<@Nullable Standard> standard() {
        return standard;
    }

    /** Whether it has a name and a standard. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !title.get().isBlank() && standard.get() != null, title, standard);
    }

    /** Why the round could not be opened; empty so far. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }
}
