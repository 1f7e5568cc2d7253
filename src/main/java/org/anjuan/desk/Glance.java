package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Vault;

/** A look at case files without a workspace: nothing of it stays behind once it is closed. */
public final class Glance implements AutoCloseable {
    private final Path folder;
    private final Vault vault;
    private final Pages pages;
    private final Recognise recognise;
    private final MeasurePages pictures;
    private final CaseFile caseFile;
    private final Set<SourceId> withdrawn;
    private final List<String> duplicates;

    private Glance(
            Path folder,
            Vault vault,
            Pages pages,
            Recognise recognise,
            MeasurePages pictures,
            CaseFile caseFile,
            Set<SourceId> withdrawn,
            List<String> duplicates) {
        this.duplicates = List.copyOf(duplicates);
        this.pictures = pictures;
        this.withdrawn = withdrawn;
        this.folder = folder;
        this.vault = vault;
        this.pages = pages;
        this.recognise = recognise;
        this.caseFile = caseFile;
    }

    /**
     * Reads everything below the paths as one case.
     *
     * @return the look, or a sentence that says why temporary files cannot be kept
     * @throws IOException when temporary files cannot be written
     */
    public static Answer<Glance> at(List<Path> paths, Words words, Control control) throws IOException {
        var folder = Files.createTempDirectory("anjuan-");
        boolean done = false;
        try {
            var vault = Vault.in(Files.createDirectory(folder.resolve("files")));
            var gathered = new Gather(vault, folder.resolve("scratch"), words, WordChoice.OWN).gather(paths, control);
            if (gathered.failure() != null) {
                return Answer.no(gathered.failure());
            }
            var file =
                    new CaseFile(new CaseId("glance"), name(paths.getFirst()), gathered.sources(), gathered.refusals());
            var known = new MemorisedTexts();
            var pages = new Pages(vault, known);
            pages.know(file);
            var withdrawn = ConcurrentHashMap.<SourceId>newKeySet();
            var recognise = new Recognise(pages, known, source -> {
                withdrawn.add(source);
                pages.forget(source);
                known.forget(source);
            });
            done = true;
            return Answer.yes(new Glance(
                    folder, vault, pages, recognise, new MeasurePages(pages), file, withdrawn, gathered.duplicates()));
        } finally {
            if (!done) {
                sweep(folder);
            }
        }
    }

    private static String name(Path path) {
        var last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    /** Names of files with the same bytes as another one, which are shown once. */
    public List<String> duplicates() {
        return duplicates;
    }

    /** Where the bytes of a file lie until this is closed, under a name that says nothing. */
    public Path bytes(SourceId file) {
        return vault.path(file);
    }

    public Pages pages() {
        return pages;
    }

    /**
     * The text of the pages, recognised where their files have none that is usable; asked page by page, so that the first
     * is there before the last is read.
     *
     * @param control lets the page under way be given up
     */
    public PageTexts recognised(Control control) {
        return page -> {
            if (!withdrawn.contains(page.source())) {
                caseFile.size(page).ifPresent(size -> recognise.read(page, size, control));
            }
            return pages.read(page);
        };
    }

    /** What the pictures of its scanned pages are like. */
    public MeasurePages pictures() {
        return pictures;
    }

    Recognise recognise() {
        return recognise;
    }

    /** Why nothing can be recognised on this machine, as the key of a sentence; empty while it can. */
    public Optional<String> whyUnfit() {
        return recognise.whyUnfit();
    }

    /** The pages that were tried and could not be recognised, and why. */
    public Map<PageKey, WhyUnread> unread() {
        return recognise.unread();
    }

    /** Names of files that were let go while they were recognised, because they bear the marking of a state secret. */
    public List<String> withdrawn() {
        return caseFile.sources().stream()
                .filter(source -> withdrawn.contains(source.id()))
                .map(Source::name)
                .toList();
    }

    @Override
    public void close() {
        recognise.close();
        pages.close();
        sweep(folder);
    }

    private static void sweep(Path folder) {
        try {
            Scratch.sweep(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
