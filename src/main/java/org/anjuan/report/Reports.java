package org.anjuan.report;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.report.data.CaseReadings;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.ProofPictures;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;

/** Writes papers into a folder. */
public final class Reports {
    private final Words words = Words.shipped();
    private final ProofPictures pictures;
    private final CaseReadings readings;

    /**
     * @param pictures where the cut-out pictures of proofs come from; asked on the thread that writes
     * @param readings tells what was read in cases; asked on the thread that writes
     */
    public Reports(ProofPictures pictures, CaseReadings readings) {
        this.pictures = pictures;
        this.readings = readings;
    }

    /** Reports without what the program read by itself. */
    public Reports(ProofPictures pictures) {
        this(pictures, CaseReadings.NONE);
    }

    /** Writes a whole paper; for {@link Paper#CASE} one file after the other, each with its own result. */
    public List<Delivered> write(Paper paper, ReportData data, Path folder) {
        return drafts(paper, data).stream()
                .map(draft -> deliver(paper, draft, data, folder))
                .toList();
    }

    /** The files a paper consists of, for a caller that writes them one by one to show progress or to stop. */
    public List<? extends Draft> drafts(Paper paper, ReportData data) {
        return paper.writer(words, pictures, readings).drafts(data);
    }

    /**
     * Writes one file, opens it again and compares every figure; only a file that passes gets its name.
     *
     * @return the path, or the reason why there is none; an existing file is never touched
     */
    public Delivered deliver(Paper paper, Draft draft, ReportData data, Path folder) {
        var name = FileNames.base(
                data.cutOff(),
                data.round().title(),
                words.of("paper", paper),
                draft.subject(),
                words.of("file.edition"),
                words.of("file.standard") + data.standard().ref().version());
        return new Delivery(folder, name, draft).run();
    }
}
