package org.anjuan.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.review.Reviewer;

/** Who works at this PC: several persons may, one after the other, and each one's reviews are his own. */
public final class People {
    private final Workspace workspace;
    private final Settings settings;

    People(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /** Everybody who ever acted in this workspace, in the order they first did. */
    public List<Reviewer> all() {
        return workspace.ask(store ->
                store.reviewers().all().stream().map(workspace::asWritten).toList());
    }

    /** Who works here now. */
    public Reviewer here() {
        return workspace.reviewer();
    }

    /**
     * From now on this person works here; cases that lie open stay with whom they were opened by. Who had no name so far and
     * writes one that nobody bears is the same person.
     *
     * @param name somebody of this name who worked here before is that person
     */
    public Answer<Reviewer> sitDown(String name) {
        boolean hasNoName = settings.current().reviewerName().isBlank();
        return sit(name.strip(), () -> hasNoName ? here().id().value() : newId());
    }

    /** The same, and never the person who works here now unless under that very name. */
    public Answer<Reviewer> makeRoomFor(String name) {
        return sit(name.strip(), People::newId);
    }

    private Answer<Reviewer> sit(String name, Supplier<String> unknown) {
        if (name.isEmpty()) {
            return Answer.no(workspace.words().say("people.no.name"));
        }
        if (!name.equals(settings.current().reviewerName())) {
            var id = all().stream()
                    .filter(person -> person.name().equals(name))
                    .map(person -> person.id().value())
                    .reduce((_, later) -> later)
                    .orElseGet(unknown);
            settings.change(now -> now.withReviewer(id, name));
        }
        return Answer.yes(here());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
