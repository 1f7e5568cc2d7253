package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.anjuan.report.Delivered.Written;
import org.anjuan.samples.SamplePictures;
import org.anjuan.samples.SampleRounds;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written can be opened and printed by an office program that is not ours. */
class PrintTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPaperCanBePrinted(Paper paper) throws IOException, InterruptedException {
        var reports = new Reports(_ -> Optional.of(SamplePictures.png(600, 120)));
        var written =
                (Written) reports.write(paper, SampleRounds.seven(), folder).getLast();
        assumeTrue(Pdfs.possible(written.path()), "LibreOffice is not installed");
        try (var pdf = Loader.loadPDF(Pdfs.print(written.path(), folder).toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }
}
