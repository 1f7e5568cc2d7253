package org.anjuan.ui.standards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.ChangeStandard.Moved;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.StandardImport;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The standards at hand, the one that is looked at, and what can be done with it. */
public final class StandardsModel {

    /** What the screen asks of the desk. */
    public interface Questions {
        /** Versions whose file at hand says something else by now than what rounds were bound to. */
        List<StandardRef> changed();

        /** Every draft. */
        List<DraftAtHand> drafts();

        /** A draft of the next version. */
        Answer<DraftAtHand> nextVersion(Standard from);

        /** A draft of a standard of its own. */
        Answer<DraftAtHand> copy(Standard from);

        /** A draft in which nothing is written yet. */
        Answer<DraftAtHand> blank();

        /** Whether a version is not offered to new rounds any more. */
        boolean isRetired(StandardRef ref);

        /** Ceases to offer a version to new rounds, or offers it again. */
        Answer<StandardRef> retire(StandardRef ref, boolean retired);

        /** Gives a draft up. */
        Answer<Path> discard(Path draft);

        /** What a version would change in the rounds there are. */
        List<Foreseen> foresee(Standard to);

        /** Rounds that were moved to a version. */
        List<Moved> moved(StandardRef to);

        /** Moves a round to a version. */
        Answer<Round> adopt(Round round, StandardRef to);

        /** Takes the move of a round back. */
        Answer<Round> back(Round round);

        /** Every standard at hand, also those that cannot be used. */
        List<StandardAtHand> atHand();

        /** How a workbook or Word file is understood. */
        Answer<StandardImport> read(Path file);

        /** Keeps what was read among the standards of the workspace. */
        Answer<Path> keep(StandardImport imported);

        /** A draft of what was read, in which somebody goes on. */
        Answer<DraftAtHand> begin(Standard read);

        /** Writes a standard as a workbook into a folder. */
        Answer<Path> export(Standard standard, Path folder);
    }

    private final Background background;
    private final Questions questions;
    private final ObservableList<Listed> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Listed> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    public StandardsModel(Background background, Questions questions) {
        this.background = background;
        this.questions = questions;
    }

    /** Looks at what is at hand now; what was looked at stays so if it is still there. */
    public void refresh() {
        background.ask("list standards", this::list, this::know);
    }

    /** Drafts first, for they are worked on. */
    private List<Listed> list() {
        var changed = questions.changed();
        return Stream.concat(
                        questions.drafts().stream().map(Listed::draft),
                        questions.atHand().stream().map(at -> Listed.published(at, changed, questions::isRetired)))
                .toList();
    }

    private void know(List<Listed> found) {
        var before = chosen.get();
        all.setAll(found);
        known.set(true);
        chosen.set(found.stream()
                .filter(each ->
                        before != null && each.at().file().equals(before.at().file()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
    }

    ObservableList<Listed> all() {
        return all;
    }

    /** The one that is looked at, null where there is none. */
    ObjectProperty<@Nullable Listed> chosen() {
        return chosen;
    }

    /** Whether the list was ever told. */
    public ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    /** Looks at the standard in a file, once it is listed. */
    void choose(Path file) {
        all.stream()
                .filter(each -> each.at().file().equals(file.toString()))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /** Whether the one that is looked at is published and can be used. */
    public BooleanBinding isPublished() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null
                        && !chosen.get().isDraft()
                        && chosen.get().isReadable(),
                chosen);
    }

    /** Whether the one that is looked at is a draft. */
    public BooleanBinding isDraft() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null && chosen.get().isDraft(), chosen);
    }

    /** Whether the one that is looked at can be read, be it a draft or not. */
    public BooleanBinding isReadable() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null && chosen.get().isReadable(), chosen);
    }

    /** The standard that is looked at, where it can be read. */
    Optional<Standard> readable() {
        return Optional.ofNullable(chosen.get())
                .flatMap(listed -> Optional.ofNullable(listed.at().standard()));
    }

    /** Every standard that can be read, drafts among them. */
    List<Standard> standards() {
        return all.stream()
                .flatMap(listed -> Stream.ofNullable(listed.at().standard()))
                .toList();
    }

    Questions questions() {
        return questions;
    }
}
