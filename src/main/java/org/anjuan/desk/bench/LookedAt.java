package org.anjuan.desk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceKind;
import org.anjuan.desk.Glance;
import org.anjuan.desk.bench.Tried.Outcome;

/** Pages of one file: first as the program itself draws them, then beside another program's pictures of them. */
final class LookedAt implements AutoCloseable {
    /** Wide enough to tell a page with one line from a blank one. */
    private static final int WIDE = 300;

    private static final int FIRST_PAGES = 3;

    /** Endings of pictures that the program means to show. */
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp");

    /** Said beside a page, these tell that something is not there. */
    private static final Set<PageRemark> TOLD = EnumSet.of(
            PageRemark.PART_MISSING,
            PageRemark.PICTURE_CUT_SHORT,
            PageRemark.LEFT_OUTSIDE,
            PageRemark.CHARACTERS_UNSURE);

    /** A page on which nothing is said to be missing. */
    private record Inked(Source source, int number, PageInk ink) {}

    private final String name;
    private final Path file;
    private final Glance glance;
    private final Set<String> problems = new TreeSet<>();
    private final List<Inked> inked = new ArrayList<>();
    private final Set<Integer> blank = new TreeSet<>();
    private final Set<Integer> thin = new TreeSet<>();
    private int looked;
    private double seconds;

    LookedAt(String name, Path file, Glance glance) {
        this.name = name;
        this.file = file;
        this.glance = glance;
    }

    /** Draws the first pages, one in the middle and the last of each source. */
    void look() {
        for (var source : glance.caseFile().sources()) {
            int pages = source.pages().size();
            IntStream.concat(IntStream.rangeClosed(1, Math.min(pages, FIRST_PAGES)), IntStream.of(1 + pages / 2, pages))
                    .filter(number -> number <= pages)
                    .distinct()
                    .forEach(number -> look(source, number));
        }
    }

    private void look(Source source, int number) {
        looked++;
        var page = new PageKey(source.id(), number);
        var picture = glance.pages().draw(page, WIDE);
        glance.pages().read(page);
        if (picture instanceof Picture.Unreadable(var problem)) {
            problems.add(reason(problem));
        } else if (picture instanceof Picture.Pixels pixels
                && glance.pages().remarks(page).stream().noneMatch(TOLD::contains)) {
            inked.add(new Inked(source, number, PageInk.of(pixels)));
        }
    }

    private static String reason(Problem problem) {
        return (problem.reason() + " " + problem.detail()).strip();
    }

    void took(double whole) {
        seconds = whole;
    }

    /** @param folder an empty one for the other program */
    Tried besideOthers(Path folder) throws Exception {
        if (glance.caseFile().sources().isEmpty()) {
            return refused(folder);
        }
        for (var source : glance.caseFile().sources()) {
            compare(source, Files.createTempDirectory(folder, "peer-"));
        }
        return new Tried(
                name,
                problems.isEmpty() ? Outcome.SHOWN : Outcome.PARTLY,
                String.join("; ", problems),
                glance.caseFile().pageCount(),
                looked,
                seconds,
                List.copyOf(blank),
                List.copyOf(thin),
                false);
    }

    private void compare(Source source, Path folder) throws Exception {
        var pages = inked.stream()
                .filter(page -> page.source().equals(source))
                .filter(page -> !isSlow(source.kind()) || page.ink().isBlank())
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        var peer = PeerPages.of(source, glance.bytes(source.id()), folder);
        for (var page : pages) {
            var other = peer.draw(page.number(), WIDE).map(PageInk::of);
            if (other.filter(page.ink()::lacks).isPresent()) {
                blank.add(page.number());
            } else if (other.filter(page.ink()::isThinBeside).isPresent()) {
                thin.add(page.number());
            }
        }
    }

    /** The other program is asked only about pages that are blank here. */
    private static boolean isSlow(SourceKind kind) {
        return kind == SourceKind.DOCX || kind == SourceKind.DOC;
    }

    private Tried refused(Path folder) throws Exception {
        var why = glance.caseFile().refusals().stream()
                .map(refusal -> reason(refusal.problem()))
                .distinct()
                .toList();
        return new Tried(
                name, Outcome.REFUSED, String.join("; ", why), 0, 0, seconds, List.of(), List.of(), drawnBy(folder));
    }

    /** Whether the other program draws something on the first page of a file that is refused here. */
    private boolean drawnBy(Path folder) throws Exception {
        var kind = promised();
        return kind.isPresent()
                && PeerPages.of(kind.get(), name, file, folder)
                        .draw(1, WIDE)
                        .map(PageInk::of)
                        .filter(ink -> !ink.isBlank())
                        .isPresent();
    }

    private Optional<SourceKind> promised() {
        var lower = name.toLowerCase(Locale.ROOT);
        var ending = lower.substring(lower.lastIndexOf('.') + 1);
        return PICTURES.contains(ending)
                ? Optional.of(SourceKind.IMAGE)
                : Stream.of(SourceKind.PDF, SourceKind.DOCX, SourceKind.DOC)
                        .filter(kind -> ending.equals(kind.code()))
                        .findFirst();
    }

    @Override
    public void close() {
        glance.close();
    }
}
