package org.anjuan.store;

import static org.anjuan.store.Sample.BY;
import static org.anjuan.store.Sample.REVIEW;
import static org.anjuan.store.Sample.judged;
import static org.anjuan.store.Sample.kept;
import static org.anjuan.store.Sample.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.store.Keeping.Kept;
import org.anjuan.store.Keeping.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong while a workspace is open costs what was being written and nothing else. */
class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskKeepsEverythingTickedAndWorkGoesOnWhenThereIsSpaceAgain() throws SQLException {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            var writer = store.database().writer();
            writer.script("PRAGMA max_page_count = " + (writer.number("PRAGMA page_count") + 8));
            var ticked = appendUntilRefused(store);
            assertThat(store.reviews().entries(REVIEW)).isEqualTo(ticked);
            assertThat(reason(store.reviews().appendAll(REVIEW, List.of(noted(store)))))
                    .isEqualTo(Reason.DISK_FULL);
            assertThat(store.examine()).isEmpty();

            writer.script("PRAGMA max_page_count = 1000000");
            ticked.addAll(kept(store.reviews().appendAll(REVIEW, List.of(noted(store)))));
            assertThat(store.reviews().entries(REVIEW)).isEqualTo(ticked);
            assertThat(store.examine()).isEmpty();
        }
    }

    private static List<Entry> appendUntilRefused(Store store) {
        var ticked = new ArrayList<Entry>();
        while (store.reviews().appendAll(REVIEW, List.of(noted(store))) instanceof Kept<List<Entry>>(var entries)) {
            ticked.addAll(entries);
        }
        assertThat(ticked).isNotEmpty();
        return ticked;
    }

    private static Entry noted(Store store) {
        return store.reviews().entry(BY, new Change.Noted("1.1", "事实不清，".repeat(100)));
    }

    @Test
    void ofChangesKeptTogetherNoneStaysWhenOneFails() {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            var first = store.reviews().entry(BY, judged("1.1"));
            assertThat(reason(store.reviews().appendAll(REVIEW, List.of(first, first))))
                    .isEqualTo(Reason.OUT_OF_ORDER);
            assertThat(store.reviews().entries(REVIEW)).isEmpty();
            kept(store.reviews().appendAll(REVIEW, List.of(first)));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsTickedOnceTheDatabaseWasDeletedUnderTheProgram() throws Exception {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            Files.delete(new Layout(folder).database());
            assertThat(reason(store.reviews().appendAll(REVIEW, List.of(noted(store)))))
                    .isEqualTo(Reason.FOLDER_GONE);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsTickedOnceTheFolderWasMovedUnderTheProgram() throws Exception {
        var before = folder.resolve("before");
        try (var store = Sample.open(before)) {
            Sample.beginReview(store);
            Files.move(before, folder.resolve("after"));
            var entry = noted(store);
            assertThat(reason(store.reviews().appendAll(REVIEW, List.of(entry))))
                    .isEqualTo(Reason.FOLDER_GONE);
            Files.move(folder.resolve("after"), before);
            kept(store.reviews().appendAll(REVIEW, List.of(entry)));
            assertThat(store.examine()).isEmpty();
        }
    }

    @Test
    void anExaminationAndABackupDisturbNobodyAtWork() {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            var done = new AtomicBoolean();
            var work = CompletableFuture.supplyAsync(() -> {
                int ticked = 0;
                while (!done.get() || ticked < 20) {
                    kept(store.reviews().appendAll(REVIEW, List.of(noted(store))));
                    ticked++;
                }
                return ticked;
            });
            for (int i = 0; i < 10; i++) {
                assertThat(store.examine()).isEmpty();
                kept(store.backups().make());
            }
            done.set(true);
            assertThat(store.reviews().entries(REVIEW)).hasSizeLessThanOrEqualTo(work.join());
            assertThat(store.reviews().entries(REVIEW)).hasSize(work.join());
        }
    }

    @Test
    void whatNoProgramWroteIsToldAndNotMadeUp() throws SQLException {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            Sample.change(store, judged("1.1"));
        }
        Spoil.alterProtected(folder, "journal_rows_never_change", "UPDATE journal SET kind = 'sung' WHERE seq = 7");
        try (var store = Sample.open(folder)) {
            assertThatThrownBy(() -> store.reviews().entries(REVIEW)).isInstanceOf(StoreFailure.class);
        }
    }
}
