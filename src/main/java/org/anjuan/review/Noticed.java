package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;

/**
 * What a reviewer said of what the program read in the case.
 *
 * @param handled findings with what was done last with each, in the order of that
 * @param papers what runs of pages are, in place of what was read there; no page is in two of them
 */
public record Noticed(List<Handled> handled, List<Document> papers) {
    /** Nothing was said yet. */
    public static final Noticed NOTHING = new Noticed(List.of(), List.of());

    public Noticed {
        handled = List.copyOf(handled);
        papers = List.copyOf(papers);
    }

    /** What was done with a finding of this content. */
    public Optional<Handling> of(Finding finding) {
        return last(each -> each.isSame(finding)).map(Handled::handling);
    }

    /** What was done last with the same matter before its page or its rule changed. */
    Optional<Handled> before(Finding finding) {
        return last(each -> each.isAbout(finding) && !each.isSame(finding));
    }

    private Optional<Handled> last(Predicate<Finding> which) {
        return handled.reversed().stream()
                .filter(each -> which.test(each.finding()))
                .findFirst();
    }

    Noticed with(Handled next) {
        var all = new ArrayList<>(handled);
        all.removeIf(each -> each.finding().isSame(next.finding()));
        all.add(next);
        return new Noticed(all, papers);
    }

    /** With a paper in place of all that were said of any of its pages. */
    Noticed with(Document paper) {
        var all = new ArrayList<>(papers);
        all.removeIf(each -> each.pages().stream().anyMatch(paper.pages()::contains));
        all.add(paper);
        return new Noticed(handled, all);
    }

    Noticed withoutPaperOn(PageKey page) {
        return new Noticed(
                handled,
                papers.stream().filter(paper -> !paper.pages().contains(page)).toList());
    }
}
