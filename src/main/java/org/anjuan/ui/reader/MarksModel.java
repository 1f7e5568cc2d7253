package org.anjuan.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.anjuan.casefile.PageKey;

/** What is known of the pages: which were seen, what is marked on them, and which mark is the chosen one. */
public final class MarksModel {
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(this, "marks", List.of());
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(this, "chosen", "");
    private final ReadOnlyObjectWrapper<Set<PageKey>> seen = new ReadOnlyObjectWrapper<>(this, "seen", Set.of());
    private final ReadOnlyObjectWrapper<Map<PageKey, String>> said =
            new ReadOnlyObjectWrapper<>(this, "said", Map.of());
    private final ReadOnlyObjectWrapper<Map<PageKey, String>> papers =
            new ReadOnlyObjectWrapper<>(this, "papers", Map.of());
    private Consumer<Mark> clicked = mark -> {};

    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Shows these marks and no others. */
    public void set(List<Mark> all) {
        if (!all.equals(marks.get())) {
            marks.set(List.copyOf(all));
        }
    }

    /** Pages that were shown at least once. */
    public ReadOnlyObjectProperty<Set<PageKey>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** These pages were shown. */
    public void setSeen(Set<PageKey> pages) {
        if (pages.size() != seen.get().size()) {
            seen.set(pages);
        }
    }

    /** What is to be said of pages as a whole, such as that they were scanned upside down. */
    public ReadOnlyObjectProperty<Map<PageKey, String>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Says this of pages and nothing else. */
    public void setSaid(Map<PageKey, String> ofPages) {
        if (!ofPages.equals(said.get())) {
            said.set(Map.copyOf(ofPages));
        }
    }

    /** What the papers are called that pages were read as those of. */
    public ReadOnlyObjectProperty<Map<PageKey, String>> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    /** The papers of pages are called so, and those of others are not known. */
    public void setPapers(Map<PageKey, String> ofPages) {
        if (!ofPages.equals(papers.get())) {
            papers.set(Map.copyOf(ofPages));
        }
    }

    public List<Mark> on(PageKey page) {
        return marks.get().stream().filter(mark -> mark.page().equals(page)).toList();
    }

    /** The mark of this proof, if it can be moved. */
    Optional<Mark> movable(String proof) {
        return marks.get().stream()
                .filter(mark -> mark.movable() && mark.proof().equals(proof))
                .findFirst();
    }

    /** Id of the mark drawn strongest; empty for none. */
    public ObjectProperty<String> chosenProperty() {
        return chosen;
    }

    public void choose(String id) {
        chosen.set(id);
    }

    /** Who is told when a mark is clicked. */
    public void onClicked(Consumer<Mark> listener) {
        clicked = listener;
    }

    /** The smallest mark at a point of an upright page, so that a box within a box can be hit. */
    Optional<Mark> at(PageKey page, Spot spot) {
        return on(page).stream()
                .filter(mark -> mark.boxes().stream().anyMatch(box -> box.contains(spot.x(), spot.y())))
                .min((one, other) -> Double.compare(area(one), area(other)));
    }

    void click(Mark mark) {
        choose(mark.id());
        clicked.accept(mark);
    }

    private static double area(Mark mark) {
        return mark.boxes().stream()
                .mapToDouble(box -> box.width() * box.height())
                .sum();
    }
}
