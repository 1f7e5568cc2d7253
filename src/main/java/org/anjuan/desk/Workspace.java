package org.anjuan.desk;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;
import org.anjuan.store.Keeping;
import org.anjuan.store.Store;
import org.anjuan.store.Vault;

/** An open workspace as the verbs share it: the store behind its one writing thread, and who works here. */
final class Workspace implements AutoCloseable {
    private final Store store;
    private final Clerk clerk = new Clerk();
    private final Settings settings;
    private final InstantSource clock;
    private final Words words;

    Workspace(Store store, Settings settings, InstantSource clock, Words words) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.words = words;
    }

    Clerk clerk() {
        return clerk;
    }

    InstantSource clock() {
        return clock;
    }

    Words words() {
        return words;
    }

    /** Where files and pictures are kept; safe from any thread. */
    Vault vault() {
        return store.vault();
    }

    /** For what needs no waiting, such as reserving numbers. */
    Store store() {
        return store;
    }

    /** Asks the store, on its thread. */
    <T> T ask(Function<Store, T> question) {
        Callable<T> task = () -> question.apply(store);
        return clerk.now(task);
    }

    /** Lets the store keep something, on its thread. */
    <T> Answer<T> keep(Function<Store, Keeping<T>> act) {
        return switch (ask(act)) {
            case Keeping.Kept<T>(var value) -> Answer.yes(value);
            case Keeping.NotKept<T>(var reason, var _) -> Answer.no(words.say("store.notkept", reason));
        };
    }

    /** Who works here now; somebody without a name until the settings say one. */
    Reviewer reviewer() {
        var preferences = settings.current();
        if (preferences.reviewerId().isEmpty()) {
            settings.change(now -> now.withReviewer(UUID.randomUUID().toString(), now.reviewerName()));
            preferences = settings.current();
        }
        var name = preferences.reviewerName().isBlank() ? words.say("reviewer.unnamed") : preferences.reviewerName();
        return new Reviewer(new ReviewerId(preferences.reviewerId()), name, "");
    }

    /** The person under the name that is written now, where it is who works here; acts bear it from the next on. */
    Reviewer asWritten(Reviewer known) {
        var now = settings.current();
        boolean isHere = known.id().value().equals(now.reviewerId());
        return isHere && !now.reviewerName().isBlank() ? known.named(now.reviewerName()) : known;
    }

    /**
     * Acts from now on are this person's, on this PC; the person is kept when the store does not know them yet, and the name
     * as it is written now.
     */
    Session session() {
        var reviewer = reviewer();
        boolean isNamed = !settings.current().reviewerName().isBlank();
        return ask(open -> {
            var session = new Session(reviewer.id(), open.identity().computer());
            var known = open.reviewers().find(reviewer.id());
            if (known.isEmpty()) {
                expectKept(open.reviewers().add(session, reviewer));
            } else if (isNamed && !known.get().name().equals(reviewer.name())) {
                expectKept(open.reviewers().amend(session, known.get().named(reviewer.name())));
            }
            return session;
        });
    }

    private static void expectKept(Keeping<Reviewer> keeping) {
        if (keeping instanceof Keeping.NotKept<Reviewer>(var reason, var _)) {
            throw new IllegalStateException("The reviewer could not be kept: " + reason);
        }
    }

    /** Finishes what is being written and lets others open the workspace. */
    @Override
    public void close() {
        clerk.now(store::close);
        clerk.close();
    }
}
