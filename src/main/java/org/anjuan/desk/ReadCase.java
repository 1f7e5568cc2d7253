package org.anjuan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.check.book.RuleBook;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rule.Checks;
import org.anjuan.review.Finding;

/** Reads a case file before its reviewer does; slow, so ask in the background. */
public final class ReadCase {
    private final RuleBook book;

    /** @param folders looked through for an office's own rules before the shipped ones */
    public ReadCase(List<Path> folders) {
        this.book = RuleBook.in(folders);
    }

    /** Reads a whole case and asks every check; fewer pages are looked at when it is cancelled. */
    public CaseReading read(CaseFile file, PageTexts texts, Control control) {
        var pages = pages(file, texts, control);
        var volume = Papers.of(file, pages, book.kinds());
        var result = Checks.ask(CaseFacts.of(volume, pages), book);
        var findings = result.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new CaseReading(volume.documents(), findings, result.unjudged());
    }

    /** The papers of a case in running order; fewer pages are looked at when it is cancelled. */
    public List<Document> documents(CaseFile file, PageTexts texts, Control control) {
        return Papers.of(file, pages(file, texts, control), book.kinds()).documents();
    }

    private static List<PageText> pages(CaseFile file, PageTexts texts, Control control) {
        var pages = new ArrayList<PageText>();
        for (var page : file.pages()) {
            if (control.cancelled()) {
                return pages;
            }
            control.progress(new Progress(pages.size(), file.pageCount(), ""));
            pages.add(texts.read(page));
        }
        return pages;
    }
}
