package org.anjuan.check.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageCondition.Unknown;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.ScannedPage;
import org.anjuan.check.layout.Furniture;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.paper.Volume;

/** A case as its papers tell it. */
public final class CaseFacts {
    private static final Pattern WAIVES = Pattern.compile("放弃.{0,24}(?:陈述|申辩|听证)");
    /** What the party answers on the notice itself, where it is a record. */
    private static final Pattern ANSWERED_NO =
            Pattern.compile("答:[^问]{0,12}(?:不|没有|无|放弃)[^问。]{0,8}(?:陈述|申辩|异议)|[☑√■]不(?:提出|要求|进行)(?:陈述|申辩)");

    private static final Pattern ANSWERED_NO_HEARING =
            Pattern.compile("答:[^问]{0,24}(?:不|没有|无|放弃)[^问。]{0,8}听证|[☑√■]不(?:提出|要求|申请)听证");
    private static final Pattern WAIVES_HEARING = Pattern.compile("放弃.{0,24}听证");

    private final Volume volume;
    private final List<Paper> papers;
    private final Services services;
    private final List<PageText> pages;
    private final List<Scan> scans;
    private final List<PageKey> unseen;
    private final boolean whole;

    private CaseFacts(Volume volume, List<Paper> papers, List<PageText> pages, List<Scan> scans, List<PageKey> unseen) {
        this.volume = volume;
        this.papers = papers;
        this.services =
                new Services(papers.stream().filter(paper -> paper.is("P39")).toList());
        this.pages = List.copyOf(pages);
        this.scans = scans;
        this.unseen = unseen;
        var empty = scans.stream().filter(Scan::isEmpty).map(Scan::page).collect(Collectors.toSet());
        this.whole = pages.stream().allMatch(page -> !page.lines().isEmpty() || empty.contains(page.page()));
    }

    /**
     * The case that a volume tells, without a look at its pictures.
     *
     * @param pages the text of every page of the file
     */
    public static CaseFacts of(Volume volume, List<PageText> pages) {
        return of(volume, pages, List.of());
    }

    /**
     * The case that a volume tells.
     *
     * @param pages the text of every page of the file
     * @param scans what the pictures of its scanned pages are like, in running order
     */
    public static CaseFacts of(Volume volume, List<PageText> pages, List<ScannedPage> scans) {
        Map<PageKey, PageText> texts = new HashMap<>();
        pages.forEach(page -> texts.put(page.page(), page));
        var papers = volume.documents().stream()
                .map(document -> {
                    var own = document.pages().stream()
                            .map(page -> texts.getOrDefault(page, PageText.none(page)))
                            .toList();
                    var loose = Script.loose(own);
                    int sheets = own.stream()
                            .flatMapToInt(page -> Furniture.pagesOfPaper(page).stream())
                            .max()
                            .orElse(0);
                    return new Paper(document, loose, loose.tight(), sheets, volume.listed(document));
                })
                .toList();
        var measured = scans.stream()
                .flatMap(scan -> scan.condition() instanceof Measured picture
                        ? Stream.of(Scan.of(picture, scan, texts.getOrDefault(scan.page(), PageText.none(scan.page()))))
                        : Stream.of())
                .toList();
        var unseen = scans.stream()
                .filter(scan -> scan.condition() instanceof Unknown)
                .map(ScannedPage::page)
                .toList();
        return new CaseFacts(volume, papers, pages, measured, unseen);
    }

    public Volume volume() {
        return volume;
    }

    public List<Paper> papers() {
        return papers;
    }

    /** The text of every page, in running order. */
    public List<PageText> pages() {
        return pages;
    }

    /** Every page that is a picture and could be measured, in running order. */
    public List<Scan> scans() {
        return scans;
    }

    /** Every page that is a picture and could not be looked at, in running order. */
    public List<PageKey> unseen() {
        return unseen;
    }

    /** How many pages are pictures that were not recognised yet, or could not be looked at, and have no text. */
    public int unread() {
        var waiting = scans.stream()
                .filter(scan -> !scan.recognised())
                .map(Scan::page)
                .collect(Collectors.toSet());
        return (int) pages.stream()
                .filter(page ->
                        page.lines().isEmpty() && (waiting.contains(page.page()) || unseen.contains(page.page())))
                .count();
    }

    /** Whether every page has text or is surely empty; where not, nothing can be said to be missing. */
    public boolean readWhole() {
        return whole;
    }

    /** The names of officers that are surely read somewhere: with a certificate behind them, or each by itself in a column. */
    public Set<String> officers() {
        return papers.stream()
                .flatMap(paper -> Officers.named(paper).stream())
                .map(Seen::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every paper of these kinds, in running order. */
    public List<Paper> all(String... kinds) {
        return papers.stream().filter(paper -> paper.is(kinds)).toList();
    }

    public Optional<Paper> first(String... kinds) {
        return all(kinds).stream().findFirst();
    }

    /** The paper of these kinds with the latest day. */
    public Optional<Paper> latest(String... kinds) {
        return all(kinds).stream().reduce((one, other) -> date(other).isBefore(date(one)) ? one : other);
    }

    private static LocalDate date(Paper paper) {
        return paper.document().date() == null
                ? LocalDate.MIN
                : paper.document().date();
    }

    public boolean has(String... kinds) {
        return Arrays.stream(kinds).anyMatch(kind -> papers.stream().anyMatch(paper -> paper.is(kind)));
    }

    /** Whether the volume's own list names a paper whose title holds these words. */
    public boolean lists(Pattern title) {
        return volume.contents().stream()
                .anyMatch(entry -> title.matcher(entry.title()).find());
    }

    /** A penalty by the ordinary procedure. */
    public boolean isGeneral() {
        return volume.caseClass().isEmpty() && !isSummary() && has("P37", "P26", "P27", "P02", "P24", "P36");
    }

    /** A penalty imposed on the spot. */
    public boolean isSummary() {
        return has("S01") && !has("P37");
    }

    public boolean isLicence() {
        return volume.caseClass().equals("licence");
    }

    public boolean isInspection() {
        return volume.caseClass().equals("inspection");
    }

    /** The decision that ends the case to the party's burden. */
    public Optional<Paper> decision() {
        return latest("P37");
    }

    /** The last notice of the penalty before the decision. */
    public Optional<Paper> notice() {
        return latest("P26").or(() -> latest("P27"));
    }

    /** How a paper was handed over, where a receipt or the paper itself tells. */
    public Optional<Service> service(Paper paper) {
        return services.of(paper);
    }

    /** The day a paper was signed for. */
    public Optional<Seen<LocalDate>> served(Paper paper) {
        return service(paper).flatMap(Service::day);
    }

    /** Where the party gave up its statement and defence in writing. */
    public Optional<Paper> waiver() {
        return all("P29", "P52").stream()
                .filter(paper -> paper.says(WAIVES))
                .findFirst()
                .or(() -> all("P26", "P27").stream()
                        .filter(paper -> paper.says(ANSWERED_NO))
                        .findFirst());
    }

    /** Where the party gave up a hearing in writing. */
    public Optional<Paper> hearingWaiver() {
        return all("P29", "P31", "P52").stream()
                .filter(paper -> paper.says(WAIVES_HEARING))
                .findFirst()
                .or(() -> all("P26", "P27").stream()
                        .filter(paper -> paper.says(ANSWERED_NO_HEARING))
                        .findFirst());
    }

    /** The organ's words at the head of the decision or another paper, for telling its sector. */
    public boolean organIs(Pattern words) {
        return papers.stream()
                .limit(8)
                .anyMatch(paper -> words.matcher(paper.tight()
                                .text()
                                .substring(0, Math.min(40, paper.tight().text().length())))
                        .find());
    }
}
