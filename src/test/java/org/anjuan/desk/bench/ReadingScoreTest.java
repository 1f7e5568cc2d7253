package org.anjuan.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Finding;
import org.anjuan.review.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read is counted against a small truth made for the test. */
class ReadingScoreTest {
    private static final String TRUTH = """
        {"case": {"files": [{"name": "a.pdf", "pages": 3, "text_layer": "none"}]},
         "facts": {"officers": [{"name": "周禾", "certificate": "01"}], "party": {"name": "某公司"}},
         "documents": [
           {"kind": "P02", "file": "a.pdf", "first_page": 1, "last_page": 1, "date": "2024-03-08", "number": "某立〔2024〕1号"},
           {"kind": "P37", "file": "a.pdf", "first_page": 2, "last_page": 3, "date": null, "number": ""}],
         "defects": [
           {"id": "D1", "check": "CX-29", "accept": ["CX-30"], "file": "a.pdf", "pages": [3]},
           {"id": "D2", "check": "CX-20", "file": "a.pdf", "pages": [1], "page_free": true}],
         "traps": [{"id": "T1", "check": "CX-04", "file": "a.pdf", "pages": [1]}]}
        """;

    @TempDir
    Path folder;

    @Test
    void findingsPapersAndFactsAreCounted() throws IOException {
        var source = new Source(
                new SourceId("a".repeat(64)),
                "a.pdf",
                SourceKind.PDF,
                List.of(new PageSize(595, 842), new PageSize(595, 842), new PageSize(595, 842)),
                true,
                null);
        var file = new CaseFile(new CaseId("c"), "c", List.of(source), List.of());
        var filing = new Document(
                List.of("P02"), "立案", "立案", "某立〔2024〕1号", LocalDate.of(2024, 3, 9), List.of(source.page(1)));
        var decision = new Document(List.of("P37"), "决定", "决定", "", null, List.of(source.page(2)));
        var findings = List.of(
                finding("CX-30", new Anchor.WholePage(source.page(3))),
                finding("CX-20", new Anchor.WholePage(source.page(2))),
                finding("CX-04", new Anchor.WholePage(source.page(1))));
        var reading = new CaseReading(List.of(filing, decision), findings, List.of(), List.of(), List.of());
        var score = new ReadingScore();

        score.add("C", file, reading, truth(), Set.of(new ReadingTruth.Officer("周禾", "01")), Set.of("另一公司"));

        assertThat(score.shares())
                .extracting(share -> share.what() + " " + share.hits() + "/" + share.all())
                .containsExactly(
                        "recall of findings 2/2",
                        "precision of findings 2/3",
                        "traps fallen into 1/1",
                        "documents of scanned files, kind and pages 1/2",
                        "days of documents 0/1",
                        "numbers of documents 1/1",
                        "officers with their certificates 1/1",
                        "names of parties 0/1");
        assertThat(score.remarks()).anyMatch(remark -> remark.contains("fell into T1"));
    }

    @Test
    void aLineIsLaidWhereItFitsBest() {
        var errors = new CharacterErrors();
        errors.add(List.of("罚款五千元", "送达回证"), "某某 送达回让，罚款五千元。");
        assertThat(CharacterErrors.least("送达回证", "罚款送达回让")).isEqualTo(1);
        assertThat(errors.characters()).isEqualTo(9);
        assertThat(errors.rate()).isEqualTo(1.0 / 9);
    }

    private static Finding finding(String check, Anchor place) {
        return new Finding(check, Severity.FLAW, "", "", List.of(place), List.of(), 1, "");
    }

    private ReadingTruth truth() throws IOException {
        return ReadingTruth.read(Files.writeString(folder.resolve("truth.json"), TRUTH));
    }
}
