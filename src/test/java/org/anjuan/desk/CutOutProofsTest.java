package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Proven.Picture;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.anjuan.store.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every proof says what became of its picture, over real pages and a real vault. */
class CutOutProofsTest {
    @TempDir
    Path folder;

    @Test
    void everyProofSaysWhatBecameOfItsPicture() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Record of inquiry").save(folder.resolve("case.pdf"));
            var sample = SampleCase.of(folder.resolve("data"), Runnable::run, file);
            try (var desk = sample.desk();
                    var sitting = sample.open()) {
                var page = sitting.caseFile().pages().getFirst();
                var area = new Anchor.Area(page, new Box(0.1, 0.1, 0.4, 0.2), "");
                var roomy = new CutOutProofs(desk.pages(), Vault.in(folder.resolve("vault")));
                var full = new CutOutProofs(
                        desk.pages(), Vault.in(folder.resolve("vault")).within(new Vault.Limits(16, 0)));

                assertThat(made(roomy, sitting, area)).isEqualTo(Picture.KEPT);
                assertThat(made(full, sitting, area)).isEqualTo(Picture.NOT_KEPT);
                assertThat(made(roomy, sitting, new Anchor.WholePage(new PageKey(page.source(), 99))))
                        .isEqualTo(Picture.NOT_DRAWN);
                assertThat(made(roomy, sitting, new Anchor.Absence("送达回证", 1, 1)))
                        .isEqualTo(Picture.NONE_NEEDED);
            }
        }
    }

    private static Picture made(CutOutProofs proofs, Sitting sitting, Anchor anchor) {
        var proven = proofs.make("p", anchor, sitting.caseFile()::size);
        assertThat(proven.proof().anchor()).isEqualTo(anchor);
        assertThat(proven.proof().cutOut() != null).isEqualTo(proven.picture() == Picture.KEPT);
        return proven.picture();
    }
}
