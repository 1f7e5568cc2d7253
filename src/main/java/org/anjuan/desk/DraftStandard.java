package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.edit.NewStandard;
import org.anjuan.standard.edit.StandardForm;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Laws;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.StandardWriter;
import org.anjuan.standard.read.WordingReader;

/**
 * Standards that are being written: begun from one that is published, kept after each change, published once nothing is
 * wrong with them. What is published is never changed again. Everything here reads or writes files, so ask in the
 * background.
 */
public final class DraftStandard {
    /** Below the folder of the workspace's standards, so that no review can be opened by a draft. */
    private static final String DRAFTS = "drafts";

    private static final String ENDING = ".yaml";
    private static final String BLANK = "standard";

    private final Path published;
    private final Path drafts;
    private final Standards standards;
    private final Words words;

    /** @param folder of the workspace's standards */
    public DraftStandard(Path folder, Standards standards, Words words) {
        this.published = folder;
        this.drafts = folder.resolve(DRAFTS);
        this.standards = standards;
        this.words = words;
    }

    /**
     * Every draft, by the names of their files.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public List<DraftAtHand> all() {
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (var files = Files.list(drafts)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(this::open)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft as it was kept last. */
    public DraftAtHand open(Path file) {
        var read = StandardReader.draft(Catalog.inFile(file).text());
        return new DraftAtHand(file, read.standard(), read.problems());
    }

    /** Begins the next version of a standard; a draft that was begun of it is gone on with instead. */
    public Answer<DraftAtHand> nextVersion(Standard from) {
        var begun = all().stream()
                .filter(draft -> draft.standard() != null
                        && draft.standard().ref().id().equals(from.ref().id()))
                .findFirst();
        if (begun.isPresent()) {
            return Answer.yes(begun.get());
        }
        var next = NextVersion.after(known(from.ref().id()), from.ref().version());
        return begin(new StandardForm(from)
                .ref(new StandardRef(from.ref().id(), next))
                .made());
    }

    /** Begins a standard of its own from another. */
    public Answer<DraftAtHand> copy(Standard from) {
        var ids = refs().map(StandardRef::id).toList();
        var id = NextVersion.freeName(ids, from.ref().id());
        return begin(new StandardForm(from)
                .ref(new StandardRef(id, NextVersion.FIRST))
                .title(words.say("draft.copy", from.title()))
                .made());
    }

    /** Begins a standard of what was read out of a table and is still to be checked; of another id where its own is taken. */
    public Answer<DraftAtHand> taken(Standard read) {
        var known = refs().map(StandardRef::id).toList();
        var id = read.ref().id();
        var free = known.contains(id) ? NextVersion.freeName(known, id) : id;
        return begin(new StandardForm(read)
                .ref(new StandardRef(free, read.ref().version()))
                .made());
    }

    /** Begins a standard in which nothing is written yet. */
    public Answer<DraftAtHand> blank() {
        var known = refs().map(StandardRef::id).toList();
        var id = known.contains(BLANK) ? NextVersion.freeName(known, BLANK) : BLANK;
        var begun = new NewStandard(
                words.say("draft.blank.title"),
                words.say("draft.blank.kind"),
                words.say("draft.blank.part"),
                words.say("draft.blank.dimension"),
                List.of(words.say("draft.blank.best"), words.say("draft.blank.pass"), words.say("draft.blank.fail")));
        return begin(begun.named(new StandardRef(id, NextVersion.FIRST)));
    }

    private List<String> known(String id) {
        return refs().filter(ref -> ref.id().equals(id))
                .map(StandardRef::version)
                .toList();
    }

    /** What is named already, by a standard at hand or by a draft. */
    private Stream<StandardRef> refs() {
        return Stream.concat(
                standards.all().stream().map(Standard::ref),
                all().stream()
                        .flatMap(draft -> Stream.ofNullable(draft.standard()))
                        .map(Standard::ref));
    }

    private Answer<DraftAtHand> begin(Standard standard) {
        var file = drafts.resolve(fileName(standard.ref()));
        return Files.exists(file) ? Answer.no(words.say("standard.file.exists", file)) : keep(file, standard);
    }

    private static String fileName(StandardRef ref) {
        return ref.id() + ".v" + ref.version() + ENDING;
    }

    /** Keeps a draft as it is now; returns once it is on disk, with what is still wrong with it. */
    public Answer<DraftAtHand> keep(Path file, Standard standard) {
        var text = StandardWriter.write(standard);
        try {
            ImportStandard.written(file, text.getBytes(StandardCharsets.UTF_8));
            return Answer.yes(
                    new DraftAtHand(file, standard, StandardReader.draft(text).problems()));
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", file));
        }
    }

    /** Makes a draft a standard at hand that cannot be changed any more, and gives up the draft. */
    public Answer<Standard> publish(Path file, Standard standard) {
        var text = StandardWriter.write(standard);
        if (!(StandardReader.read(text) instanceof Reading.Read(var read, var _))) {
            return Answer.no(words.say("draft.unfinished"));
        }
        var out = published.resolve(fileName(read.ref()));
        if (standards.text(read.ref()).isPresent() || Files.exists(out)) {
            return Answer.no(words.say("draft.published.before", read.ref()));
        }
        try {
            ImportStandard.written(out, text.getBytes(StandardCharsets.UTF_8));
            Files.deleteIfExists(file);
            Files.deleteIfExists(DraftTrails.of(file));
            return Answer.yes(read);
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", out));
        }
    }

    /** Gives a draft up for good. */
    public Answer<Path> discard(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(DraftTrails.of(file));
            return Answer.yes(file);
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", file));
        }
    }

    /** The places in laws that lines of words name, each in the wording that the standard means elsewhere. */
    public static List<Basis> basis(Standard standard, List<String> lines) {
        var laws = Laws.of(standard);
        return lines.stream().map(laws::named).toList();
    }

    /** The way reports tell a deduction that a person means by what is written, with its places in Chinese. */
    public static String wording(String written) {
        return WordingReader.meant(written);
    }

    /** What a person reads of the way reports tell a deduction. */
    public static String written(String wording) {
        return WordingReader.written(wording);
    }
}
