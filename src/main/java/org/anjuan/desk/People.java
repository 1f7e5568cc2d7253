package org.anjuan.desk;

import java.util.List;
import java.util.UUID;
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
        return workspace.ask(store -> store.reviewers().all());
    }

    /** Who works here now. */
    public Reviewer here() {
        return workspace.reviewer();
    }

    /**
     * From now on this person works here; cases that lie open stay with whom they were opened by.
     *
     * @param name somebody of this name who worked here before is the same person
     */
    public Answer<Reviewer> sitDown(String name) {
        var wanted = name.strip();
        if (wanted.isEmpty()) {
            return Answer.no(workspace.words().say("people.no.name"));
        }
        if (!wanted.equals(settings.current().reviewerName())) {
            var id = all().stream()
                    .filter(person -> person.name().equals(wanted))
                    .map(person -> person.id().value())
                    .reduce((_, later) -> later)
                    .orElseGet(() -> UUID.randomUUID().toString());
            settings.change(now -> now.withReviewer(id, wanted));
        }
        return Answer.yes(here());
    }
}
