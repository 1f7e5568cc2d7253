package org.anjuan.check.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.check.rulebook.Kind;
import org.anjuan.check.rulebook.Kinds;

/**
 * Lays the volume's own list beside what was found. The list counts pages without cover and list; by how much it is off is
 * what most papers agree on.
 */
final class Listing {
    private static final Set<String> UNLISTED = Set.of("J01", "J02", "J03");
    /** One paper may be both notices; lists name it by either. */
    private static final Set<String> NOTICES = Set.of("P26", "P27");

    private static final String RECEIPT = "P39";
    private static final String SERVED = "送达回";
    /** A row for whatever belongs to one matter, such as 听证材料. */
    private static final Pattern GATHERS = Pattern.compile("(?:材料|资料|手续)(?:[(（][^()（）]*[)）])?$");

    /** What a listed title is about, in brackets at its end, which may hold brackets themselves. */
    private static final Pattern UPON = Pattern.compile("[(（](?:[^()（）]|[(（][^()（）]*[)）])*[)）]$");

    private static final Pattern SEVERAL = Pattern.compile("[、,，;；及和与]");
    private static final int SHORTEST = 3;

    /** Half of the titles must agree before the list is believed about pages. */
    private static final double AGREED = 0.5;

    private final CaseFile file;
    private final Kinds kinds;
    private final String caseClass;
    private final List<Entry> entries;
    private Optional<Integer> offset = Optional.empty();

    Listing(CaseFile file, Kinds kinds, String caseClass, List<Entry> entries) {
        this.file = file;
        this.kinds = kinds;
        this.caseClass = caseClass;
        this.entries = entries;
    }

    /** The papers, those that only the list tells apart cut from the ones before them. */
    List<Draft> apply(List<Draft> drafts) {
        offset = offset(drafts);
        return offset.map(off -> cut(drafts, off)).orElse(drafts);
    }

    private Optional<Integer> offset(List<Draft> drafts) {
        var votes = new HashMap<Integer, Set<Entry>>();
        for (var draft : drafts) {
            int at = volumeNumber(draft.pages().getFirst().page());
            entries.stream()
                    .filter(entry ->
                            code(entry.title()).filter(draft.code()::equals).isPresent())
                    .forEach(entry -> votes.computeIfAbsent(at - entry.first(), _ -> new HashSet<>())
                            .add(entry));
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue().size() >= Math.max(2, AGREED * entries.size()))
                .max(java.util.Comparator.comparingInt(vote -> vote.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private List<Draft> cut(List<Draft> drafts, int off) {
        var listed = new HashMap<Integer, Entry>();
        entries.forEach(entry -> listed.putIfAbsent(entry.first() + off, entry));
        var all = new ArrayList<Draft>();
        for (var draft : drafts) {
            if (draft.said().isPresent()) {
                all.add(draft);
                continue;
            }
            var pages = draft.pages();
            var open = new Draft(draft.kind(), draft.title(), pages.getFirst());
            all.add(open);
            for (var page : pages.subList(1, pages.size())) {
                var entry = listed.get(volumeNumber(page.page()));
                if (entry != null
                        && !code(entry.title()).equals(Optional.of(draft.code()))
                        && !isElsewhere(entry, drafts)) {
                    open = of(entry, page);
                    all.add(open);
                } else {
                    open.add(page);
                }
            }
        }
        all.forEach(draft ->
                name(draft, listed.get(volumeNumber(draft.pages().getFirst().page()))));
        return all;
    }

    /** Whether every row of a kind has its paper, with a title of its own: then none is hidden where the list says. */
    private boolean isElsewhere(Entry entry, List<Draft> drafts) {
        var code = code(entry.title());
        long rows =
                entries.stream().filter(row -> code(row.title()).equals(code)).count();
        long found = drafts.stream()
                .filter(draft -> code.filter(draft.code()::equals).isPresent())
                .count();
        return code.isPresent() && found >= rows;
    }

    private Draft of(Entry entry, PageText page) {
        return new Draft(code(entry.title()).flatMap(kinds::coded), entry.title(), page);
    }

    /** Gives a paper that nothing told the kind the list names. */
    private void name(Draft draft, @org.jspecify.annotations.Nullable Entry entry) {
        if (entry != null && draft.kind().isEmpty() && draft.said().isEmpty()) {
            code(entry.title()).flatMap(kinds::coded).ifPresent(kind -> draft.is(kind, entry.title()));
        }
    }

    /** The papers, those whose own day was recognised in part only with the day the list gives them. */
    List<Document> dated(List<Document> documents, List<Draft> drafts) {
        var dated = new ArrayList<>(documents);
        for (int at = 0; at < dated.size(); at++) {
            var document = dated.get(at);
            var year = drafts.get(at).said().isPresent() || document.date() != null
                    ? Optional.<Integer>empty()
                    : Dating.brokenYear(document, drafts.get(at));
            var place = at;
            year.flatMap(own -> day(document, own)).ifPresent(day -> dated.set(place, document.on(day)));
        }
        return dated;
    }

    /** The day of the only row that means a paper and has a day in that year. */
    private Optional<LocalDate> day(Document document, int year) {
        var days = entries.stream()
                .filter(entry -> means(entry, document))
                .flatMap(entry -> Stream.ofNullable(entry.date()))
                .filter(day -> day.getYear() == year)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** What the list says otherwise than the pages; nothing where there is no list. */
    List<Difference> differences(List<Document> documents) {
        var differences = new ArrayList<Difference>();
        if (entries.isEmpty()) {
            return differences;
        }
        var left = new ArrayList<>(documents);
        left.removeIf(document -> UNLISTED.stream().anyMatch(document::is));
        var unmatched = new ArrayList<Entry>();
        for (var entry : entries) {
            match(entry, left)
                    .ifPresentOrElse(
                            document -> {
                                left.remove(document);
                                misplaced(entry, document).ifPresent(differences::add);
                            },
                            () -> unmatched.add(entry));
        }
        for (var entry : unmatched) {
            atItsPage(entry, left).ifPresentOrElse(left::remove, () -> differences.add(new Difference.Missing(entry)));
        }
        left.stream()
                .filter(document -> !goesWithAnother(document, documents))
                .forEach(document -> differences.add(new Difference.Unlisted(document)));
        return differences;
    }

    private Optional<Document> match(Entry entry, List<Document> left) {
        var abridged = left.stream()
                .filter(document -> found(document).equals(Optional.of(entry.first())))
                .filter(document -> namesAmongSeveral(entry, document))
                .findFirst();
        var same = left.stream().filter(document -> means(entry, document)).toList();
        return abridged.isPresent()
                ? abridged
                : same.stream()
                        .filter(document -> found(document).equals(Optional.of(entry.first())))
                        .findFirst()
                        .or(() -> same.stream()
                                .filter(document ->
                                        entry.date() != null && entry.date().equals(document.date()))
                                .findFirst())
                        .or(() -> same.stream().findFirst());
    }

    /** What begins where the list says, where either is of no known kind or both are called nearly alike. */
    private Optional<Document> atItsPage(Entry entry, List<Document> left) {
        return left.stream()
                .filter(document -> found(document).equals(Optional.of(entry.first())))
                .filter(document -> code(entry.title()).isEmpty()
                        || document.is(Document.OTHER)
                        || alike(entry.title(), document.title()))
                .findFirst();
    }

    private static boolean alike(String listed, String title) {
        long common = listed.chars().filter(c -> title.indexOf(c) >= 0).count();
        return common * 2 >= Math.min(listed.length(), title.length());
    }

    /**
     * Whether a paper that no row names lies among the pages of one: a further one of its kind, the receipt of what it names,
     * or one of those that a row gathers.
     */
    private boolean goesWithAnother(Document document, List<Document> all) {
        var at = found(document);
        if (at.isEmpty()) {
            return false;
        }
        var row = entries.stream()
                .filter(entry -> entry.first() <= at.get() && at.get() <= lastPage(entry))
                .findFirst();
        int place = all.indexOf(document);
        boolean further =
                place > 0 && document.kinds().stream().anyMatch(all.get(place - 1)::is) && !document.is(Document.OTHER);
        boolean receipt = document.is(RECEIPT)
                && (listsNoReceipts(all)
                        || row.filter(entry -> entry.title().contains(SERVED)).isPresent());
        boolean gathered =
                row.filter(entry -> GATHERS.matcher(entry.title()).find()).isPresent();
        return row.isPresent()
                && (gathered
                        || receipt
                        || further
                        || means(row.get(), document)
                        || namesAmongSeveral(row.get(), document));
    }

    /** Whether one of several names in a row is short for the paper's title, as 处理决定 is. */
    private static boolean namesAmongSeveral(Entry row, Document document) {
        var parts = SEVERAL.split(row.title(), 0);
        return parts.length > 1
                && Arrays.stream(parts).anyMatch(part -> isShortFor(Kinds.plain(part), Kinds.plain(document.title())));
    }

    /** Whether a title holds all characters of a shorter one in their order. */
    private static boolean isShortFor(String name, String title) {
        int at = 0;
        for (int i = 0; i < title.length() && at < name.length(); i++) {
            at += title.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return name.length() >= SHORTEST && at == name.length();
    }

    /** Whether an office lists no receipts at all, though its volume holds several. */
    private boolean listsNoReceipts(List<Document> all) {
        return entries.stream().noneMatch(entry -> entry.title().contains(SERVED))
                && all.stream().filter(document -> document.is(RECEIPT)).count() > 1;
    }

    /** The last page that may go with a row: the one before the next row's. */
    private int lastPage(Entry entry) {
        int next = entries.stream()
                .mapToInt(Entry::first)
                .filter(first -> first > entry.first())
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.max(entry.last(), next - 1);
    }

    /** Whether a row names a paper, by its whole title or by a part of one that names several. */
    private boolean means(Entry entry, Document document) {
        return Stream.concat(Stream.of(entry.title()), Arrays.stream(SEVERAL.split(entry.title(), 0)))
                .anyMatch(title -> means(title, document));
    }

    private boolean means(String listed, Document document) {
        var title = Kinds.plain(listed);
        var code = code(listed);
        return Kinds.plain(document.title()).equals(title)
                || code.filter(document::is).isPresent()
                || (code.filter(NOTICES::contains).isPresent()
                        && NOTICES.stream().anyMatch(document::is));
    }

    private Optional<Difference> misplaced(Entry entry, Document document) {
        return found(document)
                .filter(at -> at != entry.first() && at > 0)
                .map(at -> new Difference.Elsewhere(entry, document, at));
    }

    private Optional<Integer> found(Document document) {
        return offset.map(off -> volumeNumber(document.pages().getFirst()) - off);
    }

    /** The kind a listed title tells; what it names in brackets at its end is what it is about. */
    private Optional<String> code(String title) {
        return kinds.of(UPON.matcher(title).replaceFirst(""), caseClass)
                .or(() -> kinds.of(title, caseClass))
                .map(Kind::code);
    }

    private int volumeNumber(PageKey page) {
        return file.volumeNumber(page).orElse(0);
    }
}
