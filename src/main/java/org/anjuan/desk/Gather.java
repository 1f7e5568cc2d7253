package org.anjuan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.intake.Intake;
import org.anjuan.casefile.read.intake.IntakeLimits;
import org.anjuan.casefile.read.intake.KindOfBytes;
import org.anjuan.casefile.read.intake.Offer;
import org.anjuan.casefile.read.intake.Receiver;
import org.anjuan.casefile.read.page.Inspection;
import org.anjuan.casefile.read.page.Inspector;
import org.anjuan.casefile.read.pdf.Unlocking;
import org.anjuan.casefile.read.word.Rendition;
import org.anjuan.casefile.read.word.WordPages;
import org.anjuan.casefile.read.word.WordUnlocking;
import org.anjuan.casefile.read.word.limit.WordLimits;
import org.anjuan.check.paper.SecrecyMarks;
import org.anjuan.check.rulebook.Markings;
import org.anjuan.store.Keeping;
import org.anjuan.store.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the files below some paths into the vault, each with its pages or with the reason why not. */
final class Gather {

    /**
     * What was gathered.
     *
     * @param duplicates names of files whose bytes were gathered already
     * @param failure a sentence when the vault could not keep something, so that nothing should be made of this; else null
     */
    record Gathered(
            List<Source> sources,
            List<Refusal> refusals,
            List<String> duplicates,
            @Nullable String failure) {}

    private static final Logger LOG = LoggerFactory.getLogger(Gather.class);

    private final Vault vault;
    private final Path scratch;
    private final Words words;
    private final WordChoice choice;
    private final WordPages wordPages = new WordPages(WordLimits.DEFAULT);
    private final SecrecyMarks marks = new SecrecyMarks(Markings.shipped());
    private final Inspector inspector = new Inspector(Bounds.USUAL, text -> marks.on(text, 0));

    /**
     * @param scratch a folder for files under way
     * @param choice who lays Word files out
     */
    Gather(Vault vault, Path scratch, Words words, WordChoice choice) {
        this.choice = choice;
        this.vault = vault;
        this.scratch = scratch;
        this.words = words;
    }

    Gathered gather(List<Path> paths, Control control) throws IOException {
        Files.createDirectories(scratch);
        var receiver = new Gathering(control);
        try {
            new Intake(IntakeLimits.DEFAULT, scratch)
                    .walk(paths, receiver, () -> control.cancelled() || receiver.failure != null);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        return new Gathered(receiver.sources, receiver.refusals, receiver.duplicates, receiver.failure);
    }

    /** One walk. */
    private final class Gathering implements Receiver {
        private final Control control;
        private final Keyring keyring;
        private final List<Source> sources = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<String> duplicates = new ArrayList<>();
        private @Nullable String failure;

        Gathering(Control control) {
            this.control = control;
            this.keyring = new Keyring(control);
        }

        @Override
        public void take(Offer offer) {
            switch (offer) {
                case Offer.Fit fit -> take(fit);
                case Offer.TurnedAway(var refusal) -> refusals.add(refusal);
            }
        }

        @Override
        public Optional<Problem> unlock(String archive, Function<String, Unlocking.Result> lock) {
            return keyring.unlock(archive, lock);
        }

        @Override
        public void progress(org.anjuan.casefile.read.intake.Progress progress) {
            control.progress(new Progress(progress.done(), progress.known(), ""));
        }

        private void take(Offer.Fit fit) {
            control.progress(new Progress(sources.size(), -1, fit.name()));
            if (marks.inName(fit.name())) {
                refuse(fit, Problem.of(Problem.Reason.SECRET));
                return;
            }
            switch (fit.kind()) {
                case PDF, IMAGE, OFD -> show(fit, fit.path(), false);
                case DOCX, DOC -> convert(fit);
            }
        }

        /** A file that was laid out before keeps its pages, so that no proof in it moves. */
        private void convert(Offer.Fit fit) {
            var before = vault.id(fit.path()).flatMap(choice.before());
            if (before.isPresent()) {
                add(fit, before.get());
            } else {
                convert(fit, fit.path());
            }
        }

        /** @param readable where the file's bytes are, or a copy of it that needs no password */
        private void convert(Offer.Fit fit, Path readable) {
            if (laidOutElsewhere(fit, readable)) {
                return;
            }
            switch (wordPages.render(readable, fit.kind(), control::cancelled)) {
                case Rendition.Unrendered(var problem)
                when problem.reason() == Problem.Reason.ENCRYPTED && readable.equals(fit.path()) -> {
                    if (fit.kind() == SourceKind.DOCX) {
                        unlockWord(fit);
                    } else {
                        unlockOldWord(fit);
                    }
                }
                case Rendition.Unrendered(var problem) -> refuse(fit, problem);
                case Rendition.Rendered rendered -> convert(fit, rendered.pdf());
            }
        }

        private void unlockWord(Offer.Fit fit) {
            var copy = scratch.resolve("unlocked.docx");
            try {
                keyring.unlock(fit.name(), password -> WordUnlocking.unlock(fit.path(), password, copy))
                        .ifPresentOrElse(problem -> refuse(fit, problem), () -> convertUnlocked(fit, copy));
            } finally {
                copy.toFile().delete();
            }
        }

        /** An old file is read with its password; no copy is made of it. */
        private void unlockOldWord(Offer.Fit fit) {
            var made = new ArrayList<byte[]>();
            keyring.unlock(fit.name(), password -> renderLocked(fit, password, made))
                    .ifPresentOrElse(problem -> refuse(fit, problem), () -> convert(fit, made.getFirst()));
        }

        private Unlocking.Result renderLocked(Offer.Fit fit, String password, List<byte[]> made) {
            return switch (wordPages.renderLocked(fit.path(), password, control::cancelled)) {
                case Rendition.Unrendered(var problem)
                when problem.reason() == Problem.Reason.ENCRYPTED -> new Unlocking.Result.WrongPassword();
                case Rendition.Unrendered(var problem) -> new Unlocking.Result.Failed(problem);
                case Rendition.Rendered rendered -> {
                    made.add(rendered.pdf());
                    yield new Unlocking.Result.Unlocked();
                }
            };
        }

        /** Only now it shows of which program the file is. */
        private void convertUnlocked(Offer.Fit fit, Path copy) {
            switch (KindOfBytes.of(copy, fit.name())) {
                case KindOfBytes.Fit(var kind) when kind == SourceKind.DOCX -> convert(fit, copy);
                case KindOfBytes.Unfit(var problem) -> refuse(fit, problem);
                case KindOfBytes.Fit _, KindOfBytes.Archive _ -> refuse(fit, Problem.of(Problem.Reason.DAMAGED));
            }
        }

        private void add(Offer.Fit fit, Source before) {
            keep(
                    vault.put(fit.path()),
                    id -> add(new Source(
                            id, fit.name(), fit.kind(), before.pages(), before.scanned(), before.rendition())));
        }

        /** Whether the program that a person chose could lay the file out; if not, we do. */
        private boolean laidOutElsewhere(Offer.Fit fit, Path readable) {
            var office = choice.office().get();
            var made = scratch.resolve("made.pdf");
            try {
                boolean laid =
                        office.isPresent() && office.get().lay(readable, fit.kind(), scratch, made, control::cancelled);
                if (laid) {
                    show(fit, made, true);
                }
                return laid;
            } finally {
                made.toFile().delete();
            }
        }

        /** Looks at the PDF before any of it is kept. */
        private void convert(Offer.Fit fit, byte[] pdf) {
            var made = scratch.resolve("made.pdf");
            try {
                Files.write(made, pdf);
                show(fit, made, true);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } finally {
                made.toFile().delete();
            }
        }

        /** @param made whether the pages are shown from a file that was made of the one that came */
        private void show(Offer.Fit fit, Path shown, boolean made) {
            switch (inspector.inspect(shown, Readers.of(fit.kind()))) {
                case Inspection.Refused(var problem)
                when problem.reason() == Problem.Reason.ENCRYPTED && fit.kind() == SourceKind.PDF -> unlock(fit);
                case Inspection.Refused(var problem) -> refuse(fit, problem);
                case Inspection.Opened opened
                when made -> keep(vault.put(shown), rendition -> keep(fit, opened, rendition));
                case Inspection.Opened opened -> keep(fit, opened, null);
            }
        }

        private void keep(Offer.Fit fit, Inspection.Opened opened, @Nullable SourceId rendition) {
            keep(
                    vault.put(fit.path()),
                    id -> add(new Source(id, fit.name(), fit.kind(), opened.pages(), opened.scanned(), rendition)));
        }

        private void add(Source source) {
            if (sources.stream().anyMatch(any -> any.id().equals(source.id()))) {
                duplicates.add(source.name());
            } else {
                sources.add(source);
            }
        }

        /** Shows a locked file from a copy that needs no password; the file itself is kept as it is. */
        private void unlock(Offer.Fit fit) {
            var copy = scratch.resolve("unlocked.pdf");
            var problem =
                    keyring.unlock(fit.name(), password -> Unlocking.unlock(fit.path(), password, copy, Bounds.USUAL));
            if (problem.isPresent()) {
                refuse(fit, problem.get());
            } else {
                show(fit, copy, true);
            }
            copy.toFile().delete();
        }

        private void keep(Keeping<SourceId> kept, Consumer<SourceId> then) {
            switch (kept) {
                case Keeping.Kept<SourceId>(var id) -> then.accept(id);
                case Keeping.NotKept<SourceId>(var reason, var _) -> failure = words.say("store.failed", reason);
            }
        }

        private void refuse(Offer.Fit fit, Problem problem) {
            if (problem.reason() == Problem.Reason.SECRET) {
                LOG.warn("A file that bears a secrecy marking was not taken in");
            }
            refusals.add(new Refusal(fit.name(), problem));
        }
    }
}
