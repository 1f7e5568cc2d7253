package org.anjuan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.TimeLine;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Reread;
import org.anjuan.check.layout.Upright;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.check.timeline.TimeLines;
import org.anjuan.review.Corrections;

/** Lays the time line of a case from the text of its pages; reads every page, so ask in the background. */
public final class LayTimeLine {
    private final List<Path> folders;

    /** @param folders looked through for an office's own schedule and calendar before the shipped ones */
    public LayTimeLine(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The time line, by the office's files as they are now; empty where no day was read, or when it was cancelled. */
    public TimeLine of(CaseFile file, PageTexts texts, Control control) {
        return of(file, texts, Corrections.NONE, control);
    }

    /**
     * The same with what a reviewer corrected.
     *
     * @param said what the reviewer says is otherwise than it was read
     */
    public TimeLine of(CaseFile file, PageTexts texts, Corrections said, Control control) {
        var pages = new ArrayList<PageText>();
        for (var page : file.pages()) {
            if (control.cancelled()) {
                return TimeLine.EMPTY;
            }
            control.progress(new Progress(pages.size(), file.pageCount(), ""));
            pages.add(texts.read(page));
        }
        var book = RuleBook.in(folders);
        var upright = Upright.of(Reread.over(pages, said.lines()));
        var volume = Papers.of(file, upright.pages(), book.kinds(), said.papers());
        var facts = CaseFacts.of(volume, upright.pages());
        var line = TimeLines.of(facts, book);
        var steps = line.steps().stream()
                .map(step -> new TimeLine.Step(step.name(), step.day(), upright.back(step.place()), step.sure()))
                .toList();
        return new TimeLine(steps, line.spans());
    }
}
