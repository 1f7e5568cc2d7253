package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.read.word.WordPages;
import org.anjuan.desk.TakeIn.Result;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeInTest {
    @TempDir
    Path folder;

    private Path files;
    private Desk desk;
    private Round round;

    @BeforeEach
    void open() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        desk = SampleDesk.in(folder.resolve("desk"));
        var standard = desk.standards().all().getFirst();
        round = ((Answer.Yes<Round>) desk.rounds().open("某次评查", "", standard.ref())).value();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path pdf(String name, String... pages) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (var words : pages) {
                pdf.text(words);
            }
            return pdf.save(files.resolve(name));
        }
    }

    private Result take(String title) throws IOException {
        return desk.takeIn().take(round.id(), title, "某单位", List.of(files), Control.UNWATCHED);
    }

    @Test
    void badFilesAreListedWithTheirReasonsAndTheRestGoesOn() throws IOException {
        pdf("1 good.pdf", "one", "two");
        Files.write(files.resolve("2 tiny.pdf"), new byte[] {'%'});
        Files.createFile(files.resolve("3 empty.docx"));
        Files.writeString(files.resolve("4 page.doc"), "<html><body>notice</body></html>", StandardCharsets.UTF_8);
        var taken = ((Result.Taken) take("某案")).taken();
        assertThat(taken.caseFile().pageCount()).isEqualTo(2);
        assertThat(taken.refusals()).hasSize(3);
        assertThat(taken.refusals())
                .extracting(refusal -> refusal.problem().reason())
                .contains(Reason.EMPTY, Reason.MISNAMED);
        var row = desk.rounds().cases(round.id()).getFirst();
        assertThat(row.pages()).isEqualTo(2);
        assertThat(row.refusals()).isEqualTo(3);
        assertThat(row.begun()).isFalse();
    }

    @Test
    void aFileThatIsDeletedUnderTheProgramIsListedAndTheRestGoesOn() throws IOException {
        pdf("1.pdf", "one");
        var second = pdf("2.pdf", "two");
        pdf("3.pdf", "three");
        var taken = ((Result.Taken) takeWhile(() -> Files.deleteIfExists(second))).taken();
        assertThat(taken.caseFile().sources()).extracting(Source::name).containsExactly("1.pdf", "3.pdf");
        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.name()).isEqualTo("2.pdf");
            assertThat(refusal.problem().reason()).isEqualTo(Reason.UNREADABLE);
        });
    }

    @Test
    void aFileThatIsChangedUnderTheProgramIsWhatItIsWhenItsTurnComes() throws IOException {
        pdf("1.pdf", "one");
        var second = pdf("2.pdf", "two");
        var taken = ((Result.Taken) takeWhile(() -> Files.write(second, new byte[] {'%'}))).taken();
        assertThat(taken.caseFile().sources()).extracting(Source::name).containsExactly("1.pdf");
        assertThat(taken.refusals())
                .extracting(refusal -> refusal.problem().reason())
                .containsExactly(Reason.DAMAGED);
    }

    @Test
    void aKeptFileThatIsDeletedUnderTheProgramIsToldOnItsPagesAndTheOthersAreShown() throws IOException {
        pdf("1.pdf", "one");
        pdf("2.pdf", "two");
        var sources = ((Result.Taken) take("某案")).taken().caseFile().sources();
        Path gone;
        try (var kept = Files.walk(folder.resolve("desk"))) {
            gone = kept.filter(file -> file.endsWith(sources.getFirst().id().sha256()))
                    .findFirst()
                    .orElseThrow();
        }
        Files.delete(gone);
        assertThat(desk.pages().draw(new PageKey(sources.getFirst().id(), 1), 200))
                .isInstanceOfSatisfying(
                        Picture.Unreadable.class,
                        picture -> assertThat(picture.problem().reason()).isEqualTo(Reason.UNREADABLE));
        assertThat(desk.pages().draw(new PageKey(sources.getLast().id(), 1), 200))
                .isInstanceOf(Picture.Pixels.class);
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** Takes the files in while something happens to them, as soon as the first is there. */
    private Result takeWhile(Meanwhile meanwhile) throws IOException {
        return desk.takeIn().take(round.id(), "某案", "某单位", List.of(files), new Control() {
            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void progress(Progress progress) {
                try {
                    meanwhile.happens();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        });
    }

    @Test
    void theSameBytesAreTakenOnce() throws IOException {
        var first = pdf("a.pdf", "same");
        Files.copy(first, files.resolve("b.pdf"));
        var taken = ((Result.Taken) take("某案")).taken();
        assertThat(taken.caseFile().sources()).hasSize(1);
        assertThat(taken.duplicates()).containsExactly("b.pdf");
    }

    @Test
    void whenNothingIsReadableThereIsNoCase() throws IOException {
        Files.write(files.resolve("tiny.pdf"), new byte[] {1});
        assertThat(take("某案")).isInstanceOf(Result.NothingReadable.class);
        assertThat(desk.rounds().cases(round.id())).isEmpty();
    }

    @Test
    void aCancelledIntakeLeavesNoCase() throws IOException {
        pdf("a.pdf", "one");
        var cancelled = new Control() {
            @Override
            public boolean cancelled() {
                return true;
            }

            @Override
            public void progress(Progress progress) {
                // nobody watches
            }
        };
        var result = desk.takeIn().take(round.id(), "某案", "", List.of(files), cancelled);
        assertThat(result).isInstanceOf(Result.Cancelled.class);
        assertThat(desk.rounds().cases(round.id())).isEmpty();
    }

    @Test
    void casesAreNumberedAndCanBeRenamed() throws IOException {
        pdf("a.pdf", "one");
        var entry = ((Result.Taken) take("某案")).taken().entry();
        take("又一案");
        assertThat(desk.rounds().cases(round.id()))
                .extracting(row -> row.entry().number())
                .containsExactly("001", "002");
        var corrected = new CaseEntry(entry.id(), round.id(), "001", "更正后的案名", "更正后的单位");
        assertThat(desk.rounds().amend(corrected)).isEqualTo(Answer.yes(corrected));
        assertThat(desk.rounds().cases(round.id()).getFirst().entry()).isEqualTo(corrected);
    }

    @Test
    void wordsAreFoundOnTheirPages() throws IOException {
        pdf("a.pdf", "a fine of 1500 yuan", "nothing", "FINE again");
        var taken = ((Result.Taken) take("某案")).taken();
        desk.pages().know(taken.caseFile());
        var hits = new ArrayList<Hit>();
        var searched = desk.findText().find(taken.caseFile(), "fine", hits::add, Control.UNWATCHED);
        assertThat(hits).extracting(hit -> hit.page().number()).containsExactly(1, 3);
        assertThat(searched).isEqualTo(new FindText.Searched(2, 3, 0));
    }

    @Test
    void aSecondWindowIsToldThatTheWorkspaceIsInUse() {
        assertThat(SampleDesk.open(folder.resolve("desk")))
                .isInstanceOfSatisfying(
                        Answer.No.class, no -> assertThat(no.why()).contains("正被另一个窗口"));
    }

    /** A person who gives passwords one after the other, and remembers for which files. */
    private static final class Giver implements Control {
        private final Iterator<String> passwords;
        private final List<String> asked = new ArrayList<>();

        Giver(String... passwords) {
            this.passwords = List.of(passwords).iterator();
        }

        @Override
        public Optional<String> password(String file, boolean wrong) {
            asked.add(file);
            return passwords.hasNext() ? Optional.of(passwords.next()) : Optional.empty();
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(Progress progress) {
            // nobody watches
        }
    }

    private Path locked(String name) throws IOException {
        try (var pdf = new SamplePdf()) {
            return pdf.text("secret of " + name).locked("owner", "user").save(files.resolve(name));
        }
    }

    @Test
    void aPasswordIsAskedForOnceAndTheFileIsKeptAsItIs() throws IOException {
        var one = locked("1.pdf");
        locked("2.pdf");
        var giver = new Giver("wrong", "user");
        var result = desk.takeIn().take(round.id(), "某案", "", List.of(files), giver);
        var taken = ((Result.Taken) result).taken();
        assertThat(giver.asked).containsExactly("1.pdf", "1.pdf");
        assertThat(taken.refusals()).isEmpty();
        var source = taken.caseFile().sources().getFirst();
        assertThat(source.id().sha256()).isEqualTo(HexFormat.of().formatHex(sha256(Files.readAllBytes(one))));
        desk.pages().know(taken.caseFile());
        assertThat(desk.pages().read(source.page(1)).plain()).isEqualTo("secret of 1.pdf");
    }

    @Test
    void aPasswordOpensAnOldWordFileToo() throws IOException {
        try (var form = WordPages.class.getResourceAsStream("approval.doc");
                var document = new HWPFDocument(form);
                var out = Files.newOutputStream(files.resolve("立案审批表.doc"))) {
            Biff8EncryptionKey.setCurrentUserPassword("user");
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        var giver = new Giver("wrong", "user");
        var result = desk.takeIn().take(round.id(), "某案", "", List.of(files), giver);
        var taken = ((Result.Taken) result).taken();
        assertThat(giver.asked).containsExactly("立案审批表.doc", "立案审批表.doc");
        assertThat(taken.refusals()).isEmpty();
        desk.pages().know(taken.caseFile());
        assertThat(desk.pages()
                        .read(taken.caseFile().sources().getFirst().page(1))
                        .plain())
                .contains("立案审批表");
        assertThat(((Result.Taken) take("又一案")).taken().refusals()).isEmpty();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void withoutItsPasswordAFileIsLeftOut() throws IOException {
        locked("1.pdf");
        pdf("2.pdf", "open");
        var refused = ((Result.Taken) take("某案")).taken().refusals();
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().problem().reason()).isEqualTo(Reason.ENCRYPTED);
        var giver = new Giver("a", "b", "c", "d");
        desk.takeIn().take(round.id(), "又一案", "", List.of(files), giver);
        assertThat(giver.asked).hasSize(3);
    }
}
