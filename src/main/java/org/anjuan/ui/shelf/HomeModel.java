package org.anjuan.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.Resume;
import org.anjuan.desk.RoundSummary;
import org.anjuan.ui.kit.Background;

/** What the home page knows: where one was last, and every round. */
public final class HomeModel {

    /**
     * What it asks the desk.
     *
     * @param rounds every round, the latest first
     * @param resume where the program was left
     */
    public record Questions(Callable<List<RoundSummary>> rounds, Callable<Optional<Resume>> resume) {}

    private record Answers(List<RoundSummary> rounds, Optional<Resume> resume) {}

    private final Background background;
    private final Questions questions;
    private final ObservableList<RoundSummary> rounds = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Resume>> resume = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<RoundSummary>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inList = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    public HomeModel(Background background, Questions questions) {
        this.background = background;
        this.questions = questions;
    }

    /** Asks anew; what was known stays until the answer is there. */
    public void refresh() {
        background.ask(
                "list rounds",
                () -> new Answers(questions.rounds().call(), questions.resume().call()),
                this::become);
    }

    private void become(Answers answers) {
        rounds.setAll(answers.rounds());
        resume.set(answers.resume());
        known.set(true);
    }

    public ObservableList<RoundSummary> rounds() {
        return rounds;
    }

    public ReadOnlyObjectProperty<Optional<Resume>> resume() {
        return resume.getReadOnlyProperty();
    }

    public BooleanBinding canResume() {
        return Bindings.createBooleanBinding(() -> resume.get().isPresent(), resume);
    }

    /** The round that is marked in the list. */
    public ObjectProperty<Optional<RoundSummary>> chosen() {
        return chosen;
    }

    /** Whether keys go to the list, so that Enter means the marked round. */
    public BooleanProperty inList() {
        return inList;
    }

    public BooleanBinding canOpen() {
        return Bindings.createBooleanBinding(() -> inList.get() && chosen.get().isPresent(), inList, chosen);
    }

    /** Whether the first answer is there; before it nothing should be shown as missing. */
    public ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    /** Whether it is known that there is no round. */
    public BooleanBinding empty() {
        return Bindings.createBooleanBinding(() -> known.get() && rounds.isEmpty(), known, rounds);
    }
}
