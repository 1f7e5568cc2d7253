package org.anjuan.report.docx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.ReportData;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a file says of itself: its title and when its data were taken; never who sat at the PC. */
final class About {
    private About() {}

    static void put(XWPFDocument document, ReportData data, String title) {
        var core = document.getProperties().getCoreProperties();
        var taken = Optional.of(Date.from(data.cutOff().toInstant(ZoneOffset.UTC)));
        core.setTitle(CleanText.line(title));
        core.setCreator(CleanText.line(data.round().organiser()));
        core.setCreated(taken);
        core.setModified(taken);
        var extended = document.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setApplication("Anjuan " + CleanText.line(data.program()));
    }
}
