package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.check.rulebook.Kinds;

/** Lays what a reviewer said of pages over what was read: those pages leave the papers they were found in. */
final class Stated {
    private final CaseFile file;
    private final Kinds kinds;
    private final Map<PageKey, PageText> texts = new HashMap<>();

    /** @param pages the text of every page of the file */
    Stated(CaseFile file, Kinds kinds, List<PageText> pages) {
        this.file = file;
        this.kinds = kinds;
        pages.forEach(page -> texts.put(page.page(), page));
    }

    /**
     * The papers with those a reviewer stated among them, in running order.
     *
     * @param said pages that are no longer in the file do not count
     */
    List<Draft> over(List<Draft> drafts, List<Document> said) {
        var there = said.stream().flatMap(paper -> draft(paper).stream()).toList();
        if (there.isEmpty()) {
            return drafts;
        }
        Set<PageKey> taken = new HashSet<>();
        there.forEach(draft -> draft.pages().forEach(page -> taken.add(page.page())));
        var all = new ArrayList<>(there);
        drafts.forEach(draft -> all.addAll(left(draft, taken)));
        all.sort(
                Comparator.comparingInt(draft -> number(draft.pages().getFirst().page())));
        return all;
    }

    private Optional<Draft> draft(Document paper) {
        var pages = paper.pages().stream()
                .filter(page -> number(page) > 0)
                .map(page -> texts.getOrDefault(page, PageText.none(page)))
                .toList();
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(paper, kinds.coded(paper.kinds().getFirst()), pages));
    }

    /** The runs of pages of a paper that nobody took from it. */
    private static List<Draft> left(Draft draft, Set<PageKey> taken) {
        var runs = new ArrayList<List<PageText>>();
        boolean goesOn = false;
        for (var page : draft.pages()) {
            boolean stays = !taken.contains(page.page());
            if (stays && !goesOn) {
                runs.add(new ArrayList<>());
            }
            if (stays) {
                runs.getLast().add(page);
            }
            goesOn = stays;
        }
        return runs.stream().map(draft::part).toList();
    }

    private int number(PageKey page) {
        return file.volumeNumber(page).orElse(0);
    }
}
