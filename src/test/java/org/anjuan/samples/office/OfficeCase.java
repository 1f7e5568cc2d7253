package org.anjuan.samples.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;

/**
 * The text of a case file with places that read one way or another. {@code flaw name checks kinds also} tells which checks may say
 * a flaw and on which papers; <code>⟦name→in order→flawed⟧</code> is a place that has it, which may hold another; {@code == kinds
 * title} begins a paper, one that a flaw leaves out where {@code -name} follows. {@code trap name checks kinds} tells what looks
 * like a flaw in the case as it stands and is none; <code>⟪title⟫</code> is the number of the page that a paper begins on, see
 * {@link Numbering}.
 */
public final class OfficeCase {
    /** The cases that the checks were first mended against. */
    public static final List<String> FIRST =
            List.of("roads", "fields", "safety", "river", "clinic", "street", "seed", "permit", "fire");

    /** Those of a second round. */
    public static final List<String> SECOND = List.of("police", "tax", "land", "wages", "spot");

    /** Those kept aside, that nothing was mended against. */
    public static final List<String> ASIDE = List.of("sand", "vet", "refuse");

    /** Those of a third round, written before any check was looked at. */
    public static final List<String> THIRD = List.of("song", "gas");

    /** Those of a fourth round, written before any check was looked at: the first was mended against, the other kept aside. */
    public static final List<String> FOURTH = List.of("school");

    /** Those of a fifth round, first read as files that a word processor laid out. */
    public static final List<String> FIFTH = List.of("intake", "tobacco");

    public static final List<String> LAST_ASIDE = List.of("forest");

    /**
     * A flaw that may be put in.
     *
     * @param checks that may say it
     * @param kinds of papers it may be seen on; none where something is missing
     * @param also checks that speak of what follows from it
     */
    public record Flaw(String name, Set<String> checks, Set<String> kinds, Set<String> also) {}

    /** What looks like something these checks say on these papers, and is in order. */
    public record Trap(String name, Set<String> checks, Set<String> kinds) {}

    /** A paper: the kinds that are right for it, and its pages from 1. */
    public record Paper(Set<String> kinds, String title, List<Integer> pages) {}

    /** A case as it was written once. */
    public record Written(CaseFile file, List<PageText> pages, List<Paper> papers) {}

    private static final SourceId SOURCE = new SourceId("ab".repeat(32));
    private static final Pattern FLAW = Pattern.compile("(?m)^flaw (\\w+) (\\S+) (\\S+)(?: (\\S+))?$");
    private static final Pattern TRAP = Pattern.compile("(?m)^trap (\\w+) (\\S+) (\\S+)$");
    private static final Pattern PLACE = Pattern.compile("⟦(\\w+)→([^→⟦⟧]*)→([^→⟦⟧]*)⟧");
    private static final Pattern PAPER = Pattern.compile("(?m)^== (?<kinds>\\S+) (?<title>.+?)(?: -(?<flaw>\\w+))?$");

    private final String text;
    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private OfficeCase(String text) {
        this.text = text;
        FLAW.matcher(text)
                .results()
                .forEach(found -> flaws.put(
                        found.group(1),
                        new Flaw(
                                found.group(1),
                                words(found.group(2)),
                                words(found.group(3)),
                                words(Objects.requireNonNullElse(found.group(4), "-")))));
    }

    private static Set<String> words(String list) {
        return list.equals("-") ? Set.of() : Set.of(list.split(",", 0));
    }

    /** The case with this name. */
    public static OfficeCase named(String name) {
        try (var stream = OfficeCase.class.getResourceAsStream(name + ".txt")) {
            return new OfficeCase(
                    new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The flaws that may be put in. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws.values());
    }

    /** What looks like a flaw and is none, whatever flaws are put in. */
    public List<Trap> traps() {
        return TRAP.matcher(text)
                .results()
                .map(found -> new Trap(found.group(1), words(found.group(2)), words(found.group(3))))
                .toList();
    }

    /** The case with these flaws, as a house sets it. */
    public Written written(House house, Set<String> with) {
        var drafts = drafts(with);
        var numbering = Numbering.of(drafts, house);
        var pages = new ArrayList<PageText>();
        var papers = new ArrayList<Paper>();
        int number = 0;
        for (var draft : drafts) {
            var own = new ArrayList<Integer>();
            for (var page : Press.pages(numbering.filled(draft.text()), house)) {
                number += draft.numbered() ? 1 : 0;
                own.add(pages.size() + 1);
                pages.add(page(house, pages.size() + 1, draft.numbered() ? number : 0, page));
            }
            papers.add(new Paper(draft.kinds(), draft.title(), own));
        }
        return new Written(file(pages.size()), pages, papers);
    }

    private List<Draft> drafts(Set<String> with) {
        var chosen = chosen(with);
        var heads = PAPER.matcher(chosen).results().toList();
        var drafts = new ArrayList<Draft>();
        for (int at = 0; at < heads.size(); at++) {
            var head = heads.get(at);
            var leftOut = head.group("flaw");
            if (leftOut == null || !with.contains(known(leftOut))) {
                int end = at + 1 < heads.size() ? heads.get(at + 1).start() : chosen.length();
                drafts.add(
                        new Draft(words(head.group("kinds")), head.group("title"), chosen.substring(head.end(), end)));
            }
        }
        return drafts;
    }

    private String chosen(Set<String> with) {
        var before = "";
        var chosen = text;
        while (!chosen.equals(before)) {
            before = chosen;
            chosen = PLACE.matcher(before)
                    .replaceAll(place ->
                            Matcher.quoteReplacement(place.group(with.contains(known(place.group(1))) ? 3 : 2)));
        }
        return chosen;
    }

    private String known(String flaw) {
        if (!flaws.containsKey(flaw)) {
            throw new IllegalArgumentException("No flaw " + flaw);
        }
        return flaw;
    }

    private static PageText page(House house, int number, int stamp, List<Line> lines) {
        var all = new ArrayList<>(lines);
        if (house.stamped() && stamp > 0) {
            all.addFirst(new Line("%03d".formatted(stamp), new Box(0.87, 0.03, 0.05, 0.013), List.of(), 0.97));
        }
        return new PageText(new PageKey(SOURCE, number), house.scanned() ? Origin.OCR : Origin.DIGITAL, all);
    }

    private static CaseFile file(int pages) {
        var sizes = java.util.Collections.nCopies(pages, new PageSize(595, 842));
        var source = new Source(SOURCE, "案卷.pdf", SourceKind.PDF, sizes, false, null);
        return new CaseFile(new CaseId("office"), "office", List.of(source), List.of());
    }
}
