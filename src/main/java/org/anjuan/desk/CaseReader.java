package org.anjuan.desk;

import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Source;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Corrections;
import org.anjuan.store.ReadingShelf;

/**
 * Reads cases of a workspace by the office's rules, and keeps what it read until pages, rules or corrections change.
 *
 * @param program the program's version: another one may read otherwise
 */
record CaseReader(Pages pages, MeasurePages measure, ReadingShelf shelf, OfficeRules rules, String program) {
    /** What was kept of the case, if it still holds. */
    Optional<CaseReading> kept(CaseFile file, Corrections said) {
        return shelf.find(file.id(), print(file, said, rules.reader()));
    }

    /** What was kept of the case, or what is read of it with the pages that were recognised and measured by now. */
    CaseReading known(CaseFile file, Corrections said) {
        return kept(file, said)
                .orElseGet(() -> rules.reader()
                        .read(file, file.pages().stream().map(pages::read).toList(), measure.known(file), said));
    }

    /** The page's text; its picture is measured on the way. */
    PageText text(PageKey page) {
        measure.of(page);
        return pages.read(page);
    }

    /** Reads the case and keeps what it read. */
    CaseReading read(CaseFile file, List<PageText> texts, Corrections said) {
        var reader = rules.reader();
        var print = print(file, said, reader);
        var reading = reader.read(file, texts, measure.of(file, Control.UNWATCHED), said);
        shelf.keep(file.id(), print, reading);
        return reading;
    }

    private String print(CaseFile file, Corrections said, ReadCase reader) {
        var recognised = file.sources().stream()
                .map(Source::id)
                .map(source -> source.sha256() + "=" + pages.recognised(source))
                .toList();
        return String.join(
                "|", List.of(program, reader.print(), file.pages().toString(), recognised.toString(), said.toString()));
    }
}
