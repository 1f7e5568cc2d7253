package org.anjuan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.ScannedPage;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Reread;
import org.anjuan.check.layout.Upright;
import org.anjuan.check.paper.Difference;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rule.Checks;
import org.anjuan.check.rulebook.BookProblem;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Corrections;
import org.anjuan.review.Finding;

/** Reads a case file before its reviewer does, by the rules as they are now; slow, so ask in the background. */
public final class ReadCase {
    private final RuleBook book;

    /** @param folders looked through for an office's own rules before the shipped ones */
    public ReadCase(List<Path> folders) {
        this.book = RuleBook.in(folders);
    }

    /** What is wrong in an office's own rules, as sentences that name file and line; what is wrong was left out. */
    public List<String> problems(Words words) {
        return book.problems().stream().map(problem -> sentence(words, problem)).toList();
    }

    private static String sentence(Words words, BookProblem problem) {
        return problem.line() == 0
                ? words.say("book.problem.file", problem.file(), words.say(problem))
                : words.say("book.problem.line", problem.file(), problem.line(), words.say(problem));
    }

    /** Tells the rules from others. */
    String print() {
        return book.print();
    }

    /** Reads the text of a whole case and asks every check; fewer pages are looked at when it is cancelled. */
    public CaseReading read(CaseFile file, PageTexts texts, Control control) {
        return read(file, pages(file, texts, control), List.of(), Corrections.NONE);
    }

    /** The same with a look at the pictures of its scanned pages. */
    public CaseReading read(CaseFile file, PageTexts texts, MeasurePages pictures, Control control) {
        var pages = pages(file, texts, control);
        return read(file, pages, pictures.of(file, control), Corrections.NONE);
    }

    /** What is to be said of how the pages of a case were scanned, and of their numbers. */
    public List<Finding> health(CaseFile file, PageTexts texts, MeasurePages pictures, Control control) {
        var ofScans = RuleBook.ofScans();
        return read(file, texts, pictures, control).findings().stream()
                .filter(finding -> ofScans.contains(finding.check()))
                .toList();
    }

    /**
     * What the pages say, and every check says of it.
     *
     * @param pages the text of every page of the file
     * @param scans what the pictures of its scanned pages are like
     * @param said what a reviewer says is otherwise
     */
    CaseReading read(CaseFile file, List<PageText> pages, List<ScannedPage> scans, Corrections said) {
        var upright = Upright.of(Reread.over(pages, said.lines()));
        var volume = Papers.of(file, upright.pages(), book.kinds(), said.papers());
        var result = Checks.ask(CaseFacts.of(volume, upright.pages(), scans), book);
        var findings = result.findings().stream()
                .map(finding ->
                        finding.at(finding.places().stream().map(upright::back).toList()))
                .sorted(Comparator.comparing(Finding::severity).thenComparingDouble(finding -> -finding.sure()))
                .toList();
        return new CaseReading(
                volume.documents(),
                findings,
                result.unjudged(),
                volume.contents().stream()
                        .map(entry -> new CatalogueRow(entry.number(), entry.title(), upright.back(entry.place())))
                        .toList(),
                volume.differences().stream()
                        .map(difference -> gap(difference, upright))
                        .toList());
    }

    private static CatalogueGap gap(Difference difference, Upright upright) {
        return switch (difference) {
            case Difference.Missing(var entry) ->
                new CatalogueGap(
                        CatalogueGap.Kind.MISSING, entry.title(), entry.first(), 0, upright.back(entry.place()), null);
            case Difference.Elsewhere(var entry, var paper, var found) ->
                new CatalogueGap(
                        CatalogueGap.Kind.ELSEWHERE,
                        paper.title(),
                        entry.first(),
                        found,
                        upright.back(entry.place()),
                        paper.pages().getFirst());
            case Difference.Unlisted(var paper) ->
                new CatalogueGap(
                        CatalogueGap.Kind.UNLISTED,
                        paper.title(),
                        0,
                        0,
                        null,
                        paper.pages().getFirst());
        };
    }

    /** The papers of a case in running order; fewer pages are looked at when it is cancelled. */
    public List<Document> documents(CaseFile file, PageTexts texts, Control control) {
        var upright = Upright.of(pages(file, texts, control));
        return Papers.of(file, upright.pages(), book.kinds()).documents();
    }

    /** Every kind of paper the rules know, in their order. */
    public List<PaperType> types() {
        return book.kinds().all().stream()
                .map(kind -> new PaperType(kind.code(), kind.name()))
                .toList();
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
