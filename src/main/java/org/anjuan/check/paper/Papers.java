package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceKind;
import org.anjuan.check.layout.Furniture;
import org.anjuan.check.layout.Script;
import org.anjuan.check.rulebook.Kind;
import org.anjuan.check.rulebook.Kinds;

/** Tells the papers of a case file apart, page by page. */
public final class Papers {
    private static final Pattern LISTS = Pattern.compile("页号|页次|页码|起止页|(?:[起止]|起始|终止|截止)页");
    private static final Pattern NAMED =
            Pattern.compile("(?:证据(?:材料)?|材料)名称:?(?<name>.{2,30}?)(?:证明|证据|提取|来源|此件|页数|数量|\\n|$)");
    private static final Pattern COPY = Pattern.compile("与原件(核对)?(一致|无异)|核对无[异误]|此件由|复制自|复印自|提供人");
    private static final Set<String> PASTED = Set.of("P10", "P11", "P14", "P41", "X14");
    /** Sheets of photos that follow each other under one title are one paper. */
    private static final Pattern PHOTOS = Pattern.compile("照片|图片");

    private static final int LISTED = 5;

    /** So many rows that name papers make a page one more of the list. */
    private static final int FURTHER = 2;

    /** A page with so few rows is one more of the list by a single one that names a paper. */
    private static final int LAST_ROW = 3;

    /** How many lines at the head of a sheet may name what is pasted on it, and how long such a name is. */
    private static final int HEADED = 3;

    private static final int LONGEST = 14;

    private final CaseFile file;
    private final Kinds kinds;
    private final String caseClass;
    private final Headlines headlines;
    private final List<Draft> drafts = new ArrayList<>();

    private Papers(CaseFile file, Kinds kinds, String caseClass) {
        this.file = file;
        this.kinds = kinds;
        this.caseClass = caseClass;
        this.headlines = new Headlines(kinds, caseClass);
    }

    /**
     * Tells them apart.
     *
     * @param pages the text of every page of the file, in running order
     */
    public static Volume of(CaseFile file, List<PageText> pages, Kinds kinds) {
        return of(file, pages, kinds, List.of());
    }

    /**
     * Tells them apart where no reviewer has.
     *
     * @param said what a reviewer said runs of pages are
     */
    public static Volume of(CaseFile file, List<PageText> pages, Kinds kinds, List<Document> said) {
        var papers = new Papers(file, kinds, CaseClass.of(pages));
        return papers.read(pages, said);
    }

    private Volume read(List<PageText> pages, List<Document> said) {
        pages.forEach(this::take);
        drafts.forEach(this::settle);
        var papers = new Stated(file, kinds, pages).over(drafts, said);
        var listed = papers.stream()
                .filter(draft -> draft.code().equals("J02"))
                .flatMap(draft -> draft.pages().stream())
                .toList();
        var contents = Contents.of(listed);
        var listing = new Listing(file, kinds, caseClass, contents);
        var settled = listing.apply(papers);
        var documents = settled.stream()
                .map(draft -> draft.said().orElseGet(() -> Dating.document(draft, kinds)))
                .toList();
        documents = listing.dated(documents, settled);
        return new Volume(file, caseClass, documents, contents, listing.differences(documents));
    }

    private void take(PageText page) {
        if (page.lines().isEmpty()) {
            return;
        }
        if (isContents(page) || goesOnListing(page)) {
            begin(kinds.coded("J02"), "卷内目录", page);
            return;
        }
        var found = headlines.of(page);
        boolean takenUp = false;
        for (var headline : found) {
            if (takenUp ? !isPasted(headline) : begins(headline, page)) {
                begin(headline.kind(), headline.title(), page);
                takenUp = true;
            }
        }
        if (!takenUp) {
            goOn(page);
        }
    }

    /** Whether a further title on a page is that of a copy pasted on the sheet. */
    private boolean isPasted(Headline headline) {
        return drafts.getLast().code().equals("P10")
                || headline.kind().map(Kind::code).filter(PASTED::contains).isPresent();
    }

    private void goOn(PageText page) {
        boolean apart =
                drafts.isEmpty() || opensFile(page) || drafts.getLast().code().equals("J02");
        if (apart) {
            begin(Optional.empty(), named(page), page);
        } else {
            drafts.getLast().add(page);
        }
    }

    /** Whether a headline begins a paper, and is not the head of a further page of the last one. */
    private boolean begins(Headline headline, PageText page) {
        if (drafts.isEmpty() || opensFile(page)) {
            return true;
        }
        var last = drafts.getLast();
        boolean same =
                headline.kind().map(Kind::code).filter(last.code()::equals).isPresent();
        boolean further = Furniture.pageOfPaper(page).orElse(1) > 1;
        boolean photos = same
                && last.title().equals(headline.title())
                && PHOTOS.matcher(last.title()).find();
        return !(photos
                || headline.goesOn()
                || (further && (same || headline.kind().isEmpty())));
    }

    private void begin(Optional<Kind> kind, String title, PageText page) {
        boolean goesOn = !drafts.isEmpty()
                && drafts.getLast().code().equals("J02")
                && kind.map(Kind::code).filter("J02"::equals).isPresent();
        if (goesOn) {
            drafts.getLast().add(page);
        } else {
            drafts.add(new Draft(kind, title, page));
        }
    }

    /** A page of a Word file begins a paper when it is the file's first. */
    private boolean opensFile(PageText page) {
        var kind = file.source(page.page().source()).map(Source::kind).orElse(SourceKind.PDF);
        return page.page().number() == 1 && kind != SourceKind.IMAGE;
    }

    /** What the name of the file says a paper is. */
    private String named(PageText page) {
        var name = file.source(page.page().source()).map(Source::name).orElse("");
        return name.substring(name.lastIndexOf('/') + 1)
                .replaceFirst("\\.[A-Za-z]{2,5}$", "")
                .replaceFirst("^[\\d_.、\\s-]+", "");
    }

    private boolean isContents(PageText page) {
        var script = Script.loose(List.of(page));
        if (!script.has(LISTS)) {
            return false;
        }
        long titles = page.lines().stream()
                .flatMap(line -> Pattern.compile("[\\s\\u3000]+").splitAsStream(line.text()))
                .filter(words -> kinds.of(words, caseClass).isPresent())
                .count();
        return titles >= LISTED;
    }

    /** Whether a page goes on with the volume's own list: further rows that name papers. */
    private boolean goesOnListing(PageText page) {
        if (drafts.isEmpty() || !drafts.getLast().code().equals("J02")) {
            return false;
        }
        var before = drafts.getLast().pages();
        var all = Contents.of(Stream.concat(before.stream(), Stream.of(page)).toList());
        long further = all.stream()
                .skip(Contents.of(before).size())
                .filter(entry -> kinds.of(entry.title(), caseClass).isPresent())
                .count();
        return further >= FURTHER
                || (further > 0 && hasFewRows(page))
                || (Contents.numbersOn(before, page) && namesPaper(page));
    }

    private boolean namesPaper(PageText page) {
        return Pattern.compile("[\\t\\n]")
                .splitAsStream(Script.loose(List.of(page)).text())
                .anyMatch(cell -> kinds.of(cell, caseClass).isPresent());
    }

    private static boolean hasFewRows(PageText page) {
        return Script.loose(List.of(page)).text().lines().count() <= LAST_ROW;
    }

    /** Settles what its title left open: pasted evidence is what it names, and some papers tell themselves. */
    private void settle(Draft draft) {
        var script = Script.loose(draft.pages());
        if (draft.code().equals("P10")) {
            script.first(NAMED)
                    .flatMap(hit ->
                            kinds.of(hit.group("name"), caseClass).map(kind -> new Named(kind, hit.group("name"))))
                    .or(() -> headed(draft))
                    .or(() -> card(draft, script.tight()))
                    .ifPresent(named -> draft.is(named.kind(), Headlines.clean(named.name())));
        }
        if (draft.kind().isEmpty()) {
            var tight = script.tight();
            kinds.of(draft.title(), caseClass)
                    .or(() -> Bodies.kind(tight).flatMap(kinds::coded))
                    .or(() -> tight.has(COPY) ? kinds.coded("P10") : Optional.empty())
                    .ifPresent(kind -> draft.is(kind, draft.title().isEmpty() ? kind.name() : draft.title()));
        }
    }

    /** A sheet without a further title by the card that is pasted on it; it keeps its own title. */
    private Optional<Named> card(Draft draft, Script tight) {
        return Bodies.isCard(tight) ? kinds.coded("P11").map(kind -> new Named(kind, draft.title())) : Optional.empty();
    }

    /** What stands alone in a line right below the title of a sheet that copies are pasted on. */
    private Optional<Named> headed(Draft draft) {
        return draft.pages().getFirst().lines().stream()
                .filter(line -> !Furniture.is(line))
                .limit(HEADED)
                .map(Line::text)
                .filter(words -> Kinds.plain(words).length() <= LONGEST)
                .flatMap(words -> kinds
                        .of(words, caseClass)
                        .filter(kind ->
                                PASTED.contains(kind.code()) && !kind.code().equals(draft.code()))
                        .map(kind -> new Named(kind, words))
                        .stream())
                .findFirst();
    }

    /** A kind with the words it was named by. */
    private record Named(Kind kind, String name) {}
}
