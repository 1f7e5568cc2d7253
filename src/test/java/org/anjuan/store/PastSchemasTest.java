package org.anjuan.store;

import static org.anjuan.store.Sample.CASE;
import static org.anjuan.store.Sample.REVIEW;
import static org.anjuan.store.Sample.ROUND;
import static org.anjuan.store.Sample.STANDARD;
import static org.anjuan.store.Sample.STANDARD_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.Status;
import org.anjuan.store.Ailment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workspace kept under any schema that was ever shipped opens, and says what it said then. */
class PastSchemasTest {
    private static final int SETTLING_SINCE = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("versions")
    void aWorkspaceOfEverySchemaSaysWhatItSaidThen(int version) throws IOException {
        lay(version);
        try (var store = Sample.opened(Store.open(folder, Sample.CLOCK))) {
            assertThat(store.reviewers().all()).containsExactly(Sample.REVIEWER);
            assertThat(store.rounds().all()).containsExactly(ROUND);
            assertThat(store.standards().find(STANDARD)).map(KeptStandard::text).contains(STANDARD_TEXT);
            assertThat(store.cases().of(ROUND.id())).containsExactly(PastWorkspace.CORRECTED);
            assertThat(store.cases().caseFile(CASE.id())).contains(PastWorkspace.CASE_FILE);
            assertThat(store.reviews().entries(REVIEW))
                    .extracting(Entry::change)
                    .isEqualTo(PastWorkspace.changes(version));
            assertThat(store.reviews().find(REVIEW)).map(ReviewStand::status).contains(Status.DRAFT);
            assertThat(store.reviews().find(REVIEW)).map(ReviewStand::settles).isEmpty();
            assertThat(store.reviews().find(PastWorkspace.SETTLING).map(ReviewStand::settles))
                    .isEqualTo(version < SETTLING_SINCE ? Optional.empty() : Optional.of(PastWorkspace.PARTIES));
            assertThat(store.examine()).extracting(Ailment::kind).containsOnly(Kind.FILE_MISSING);
        }
    }

    @Test
    void everyKindOfChangeIsAmongThem() {
        var kinds = PastWorkspace.changes().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds).hasSameSizeAs(Change.class.getPermittedSubclasses());
    }

    static IntStream versions() {
        return IntStream.rangeClosed(1, Migrations.shipped().newest());
    }

    private void lay(int version) throws IOException {
        var name = "workspaces/%03d.db".formatted(version);
        try (var past = PastSchemasTest.class.getResourceAsStream(name)) {
            assertThat(past).as(name).isNotNull();
            Files.copy(past, new Layout(folder).database());
        }
    }
}
