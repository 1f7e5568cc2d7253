package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Quotes;
import org.anjuan.desk.marks.MarkedProof;

/** Finds the places that marks name in a case file. */
record Spots(CaseFile file, PageTexts texts, Words words) {

    /** The place, or a sentence that says why it is none. */
    Answer<Anchor> find(MarkedProof proof) {
        return switch (proof) {
            case MarkedProof.Missing(var document, var from, var to) ->
                to > file.pageCount()
                        ? Answer.no(words.say("marks.range", to))
                        : Answer.yes(new Anchor.Absence(document, from, to));
            case MarkedProof.OnPage place ->
                page(place)
                        .map(page -> find(place, page))
                        .orElseGet(() -> Answer.no(words.say("marks.page", place.file(), place.page())));
        };
    }

    private Answer<Anchor> find(MarkedProof.OnPage place, PageKey page) {
        if (place.box() != null) {
            return Answer.yes(new Anchor.Area(page, place.box(), place.quote()));
        }
        if (place.quote().isEmpty()) {
            return Answer.yes(new Anchor.WholePage(page));
        }
        return Quotes.find(texts.read(page), place.quote()).stream()
                .findFirst()
                .<Answer<Anchor>>map(match -> Answer.yes(
                        new Anchor.Passage(page, match.boxes(), match.quote(), match.before(), match.after())))
                .orElseGet(() -> Answer.no(words.say("marks.quote", place.quote(), place.file(), place.page())));
    }

    private Optional<PageKey> page(MarkedProof.OnPage place) {
        return file.sources().stream()
                .filter(source -> source.name().equals(place.file()))
                .filter(source -> place.page() <= source.pages().size())
                .map(source -> source.page(place.page()))
                .findFirst();
    }
}
