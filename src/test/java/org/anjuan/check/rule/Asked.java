package org.anjuan.check.rule;

import java.util.List;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.review.Severity;
import org.anjuan.review.Unjudged;
import org.anjuan.samples.SamplePapers;

/** What the checks say of a case made for a test, by the shipped rule book. */
record Asked(Checks.Result result) {
    private static final RuleBook BOOK = RuleBook.shipped();

    static Asked of(SamplePapers papers) {
        var pages = papers.pages();
        var volume = Papers.of(papers.file(), pages, BOOK.kinds());
        return new Asked(Checks.ask(CaseFacts.of(volume, pages), BOOK));
    }

    /** The messages of one check. */
    List<String> says(String check) {
        return findings(check).stream().map(Finding::message).toList();
    }

    List<Severity> severities(String check) {
        return findings(check).stream().map(Finding::severity).toList();
    }

    List<Finding> findings(String check) {
        return result.findings().stream()
                .filter(each -> each.check().equals(check))
                .toList();
    }

    /** Why a check could not judge. */
    List<String> lacks(String check) {
        return result.unjudged().stream()
                .filter(each -> each.check().equals(check))
                .map(Unjudged::why)
                .toList();
    }
}
