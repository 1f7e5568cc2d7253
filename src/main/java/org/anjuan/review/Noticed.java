package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageKey;

/**
 * What a reviewer said of what the program read in the case.
 *
 * @param handled findings with what was done last with each, in the order of that
 * @param corrections what is otherwise than it was read
 */
public record Noticed(List<Handled> handled, Corrections corrections) {
    /** Nothing was said yet. */
    public static final Noticed NOTHING = new Noticed(List.of(), Corrections.NONE);

    public Noticed {
        handled = List.copyOf(handled);
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
        return new Noticed(all, corrections);
    }

    /** With a paper in place of all that were said of any of its pages. */
    Noticed with(Document paper) {
        var all = new ArrayList<>(corrections.papers());
        all.removeIf(each -> each.pages().stream().anyMatch(paper.pages()::contains));
        all.add(paper);
        return new Noticed(handled, new Corrections(all, corrections.lines()));
    }

    Noticed withoutPaperOn(PageKey page) {
        var left = corrections.papers().stream()
                .filter(paper -> !paper.pages().contains(page))
                .toList();
        return new Noticed(handled, new Corrections(left, corrections.lines()));
    }

    /** With a line in place of what was said of it before; one that is as it was read needs no saying. */
    Noticed with(LineReading line) {
        var all = new ArrayList<>(corrections.lines());
        all.removeIf(line::isOf);
        if (!line.isAsRead()) {
            all.add(line);
        }
        return new Noticed(handled, new Corrections(corrections.papers(), all));
    }
}
