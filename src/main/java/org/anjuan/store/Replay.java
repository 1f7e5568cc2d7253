package org.anjuan.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Proof;
import org.anjuan.store.Ailment.Kind;
import org.anjuan.store.Journal.Stored;

/** Goes through a journal from its first row: is the chain whole, and what tables and files does it speak of? */
final class Replay {
    private static final int BATCH = 1000;

    private final Sql tables;
    private final Consumer<Ailment> ailing;
    private final Set<String> files = new LinkedHashSet<>();
    private final Withdrawals withdrawals = new Withdrawals();
    private long seq;
    private String hash = Hash.BEFORE_ALL;

    /** @param tables an empty database with the schema, to be filled with what follows from the journal */
    Replay(Sql tables, Consumer<Ailment> ailing) {
        this.tables = tables;
        this.ailing = ailing;
    }

    void run(Sql live) throws SQLException {
        tables.run("BEGIN");
        List<Stored> batch;
        do {
            batch = Journal.after(live, seq, BATCH);
            for (var stored : batch) {
                follow(stored);
                project(stored.row());
            }
        } while (!batch.isEmpty());
        tables.run("COMMIT");
    }

    /** SHA-256 of every file the journal speaks of, without those that were withdrawn for a secrecy marking. */
    Set<String> files() {
        var kept = new LinkedHashSet<>(files);
        kept.removeAll(withdrawals.files());
        return kept;
    }

    private void follow(Stored stored) {
        var row = stored.row();
        if (row.seq() != seq + 1 || !stored.previous().equals(hash)) {
            ailing.accept(new Ailment(Kind.JOURNAL_BROKEN, Long.toString(row.seq())));
        }
        if (!stored.hash().equals(Hash.of(row, stored.previous()))) {
            ailing.accept(new Ailment(Kind.JOURNAL_ALTERED, Long.toString(row.seq())));
        }
        seq = row.seq();
        hash = stored.hash();
    }

    private void project(JournalRow row) {
        try {
            var act = ActJson.read(row.wording());
            Projection.apply(tables, row, act);
            withdrawals.follow(act);
            mentioned(act).forEach(files::add);
        } catch (UnreadableAct | SQLException odd) {
            ailing.accept(new Ailment(Kind.JOURNAL_UNREADABLE, Long.toString(row.seq())));
        }
    }

    private static Stream<String> mentioned(Act act) {
        return switch (act) {
            case Act.TakenIn(var file) -> mentioned(file);
            case Act.Changed(var _, var change) -> change.proofs().flatMap(Replay::mentioned);
            default -> Stream.empty();
        };
    }

    private static Stream<String> mentioned(CaseFile file) {
        var all = new ArrayList<String>();
        for (var source : file.sources()) {
            all.add(source.id().sha256());
            all.add(source.shown().sha256());
        }
        return all.stream();
    }

    private static Stream<String> mentioned(Proof proof) {
        return Stream.ofNullable(proof.cutOut());
    }
}
