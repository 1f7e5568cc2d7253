package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.report.Delivered.Failed;
import org.anjuan.report.Delivered.Reason;
import org.anjuan.report.Delivered.Written;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.Draft.Comparison;
import org.anjuan.report.data.Draft.Difference;
import org.anjuan.samples.SampleRounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file gets its name only when it reads as it should, and never the name of another. */
class DeliveryTest {
    @TempDir
    Path folder;

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("表.docx"), "theirs");
        assertThat(deliver(folder, sound())).isEqualTo(new Written(folder.resolve("表(2).docx"), 3, 1));
        assertThat(deliver(folder, sound())).isEqualTo(new Written(folder.resolve("表(3).docx"), 3, 1));
        assertThat(folder.resolve("表.docx")).hasContent("theirs");
        assertThat(folder.resolve("表(2).docx")).hasContent("ours");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThat(reason(deliver(folder.resolve("none"), sound()))).isEqualTo(Reason.FOLDER_NOT_USABLE);
    }

    @Test
    void aFileInTheFoldersPlaceIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThat(reason(deliver(file, sound()))).isEqualTo(Reason.FOLDER_NOT_USABLE);
    }

    @Test
    void figuresThatDifferKeepTheFileFromItsName() {
        var difference = new Difference("total", "90", "91");
        var delivered = deliver(folder, new Sample(false, new Comparison(1, List.of(difference)), false));
        assertThat(delivered).isEqualTo(new Failed(Reason.FIGURES_DIFFER, "表.docx", List.of(difference), ""));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeOpenedAgainIsNotLeftBehind() {
        assertThat(reason(deliver(folder, new Sample(false, new Comparison(0, List.of()), true))))
                .isEqualTo(Reason.NOT_READABLE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writingThatFailsLeavesNothingBehind() {
        assertThat(reason(deliver(folder, new Sample(true, new Comparison(0, List.of()), false))))
                .isEqualTo(Reason.NOT_WRITTEN);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWholeRoundLeavesOnlyFinishedFiles() throws IOException {
        var reports = new Reports(_ -> Optional.empty());
        for (var paper : Paper.values()) {
            assertThat(reports.write(paper, SampleRounds.seven(), folder)).allMatch(Written.class::isInstance);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(7)
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aHostileRoundCannotLeadOutOfTheFolder() throws IOException {
        var standard = org.anjuan.samples.SampleStandards.share();
        var data = SampleRounds.of(standard)
                .add("../../x", "t", "u", SampleRounds.clean(standard, "a").submitted())
                .data("..\\..\\年度:*?\"<>|评查\u0000\n" + "长".repeat(300));
        var written = (Written) new Reports(_ -> Optional.empty())
                .write(Paper.CASE, data, folder)
                .getFirst();
        assertThat(written.path().getParent()).isEqualTo(folder);
        assertThat(written.path().getFileName().toString().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(250);
    }

    private static Delivered deliver(Path folder, Draft draft) {
        return new Delivery(folder, "表", draft).run();
    }

    private static Reason reason(Delivered delivered) {
        return ((Failed) delivered).reason();
    }

    private static Draft sound() {
        return new Sample(false, new Comparison(3, List.of()), false);
    }

    /** A draft that goes wrong where a test wants it to. */
    private record Sample(boolean breaksWriting, Comparison comparison, boolean breaksReading) implements Draft {
        @Override
        public String subject() {
            return "";
        }

        @Override
        public String extension() {
            return "docx";
        }

        @Override
        public int write(OutputStream out) throws IOException {
            out.write("ours".getBytes(StandardCharsets.UTF_8));
            if (breaksWriting) {
                throw new IOException("the cable was pulled");
            }
            return 1;
        }

        @Override
        public Comparison compare(Path file) throws IOException {
            if (breaksReading) {
                throw new IOException("not a document");
            }
            return comparison;
        }
    }
}
