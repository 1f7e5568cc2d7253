package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.ScannedPage;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.measure.Measuring;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.samples.ScannedSheet;

/** A case of drawn sheets, measured by the real measuring; what the recogniser would read of them is given. */
final class Scanned {
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final SourceId SOURCE = new SourceId("5c".repeat(32));

    private final List<ScannedPage> scans = new ArrayList<>();
    private final List<PageText> texts = new ArrayList<>();

    static Scanned none() {
        return new Scanned();
    }

    private PageKey next() {
        return new PageKey(SOURCE, texts.size() + 1);
    }

    /** A sheet on which these lines were read, each with a box of its own from the left margin. */
    Scanned sheet(ScannedSheet sheet, List<String> lines) {
        var read = new ArrayList<Line>();
        for (int at = 0; at < lines.size(); at++) {
            var box = new Box(0.09, 0.1 + at * 0.05, Math.min(0.9, lines.get(at).length() * 0.026), 0.02);
            read.add(new Line(lines.get(at), box, List.of(), 0.95));
        }
        return sheet(sheet, 0, read);
    }

    /** A sheet on which these lines were read, in the frame of a reader who holds it upright. */
    Scanned sheet(ScannedSheet sheet, int quarters, List<Line> lines) {
        var page = next();
        scans.add(new ScannedPage(Measuring.of(page, sheet.noisy().pixels(Measuring.WIDTH)), OptionalInt.of(quarters)));
        texts.add(lines.isEmpty() ? PageText.none(page) : new PageText(page, Origin.OCR, lines));
        return this;
    }

    /** A sheet that was not recognised yet. */
    Scanned unread(ScannedSheet sheet) {
        var page = next();
        scans.add(new ScannedPage(Measuring.of(page, sheet.noisy().pixels(Measuring.WIDTH)), OptionalInt.empty()));
        texts.add(PageText.none(page));
        return this;
    }

    /** A page that cannot be drawn. */
    Scanned undrawn() {
        var page = next();
        scans.add(new ScannedPage(
                new PageCondition.Unknown(page, Problem.of(Problem.Reason.PICTURE_DAMAGED)), OptionalInt.empty()));
        texts.add(PageText.none(page));
        return this;
    }

    /** What the checks say of it by the shipped rule book. */
    Asked asked() {
        return new Asked(Checks.ask(facts(), BOOK));
    }

    CaseFacts facts() {
        var sizes = Collections.nCopies(texts.size(), new PageSize(595, 842));
        var file = new CaseFile(
                new CaseId("scanned"),
                "scanned",
                List.of(new Source(SOURCE, "扫描案卷.pdf", SourceKind.PDF, sizes, true, null)),
                List.of());
        return CaseFacts.of(Papers.of(file, texts, BOOK.kinds()), texts, scans);
    }
}
