package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.SourceId;
import org.anjuan.report.Delivered;
import org.anjuan.report.Paper;
import org.anjuan.report.Reports;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.ReviewedCase;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.History;
import org.anjuan.review.Proof;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.store.Store;
import org.jspecify.annotations.Nullable;

/** Writes the papers of a round. */
public final class MakeReports {
    private final Workspace workspace;
    private final Reviews reviews;
    private final Standards standards;
    private final ReadForPapers readings;
    private final String program;

    /** @param program the program's version, as printed on papers */
    MakeReports(Workspace workspace, Reviews reviews, Standards standards, ReadForPapers readings, String program) {
        this.readings = readings;
        this.workspace = workspace;
        this.reviews = reviews;
        this.standards = standards;
        this.program = program;
    }

    /**
     * Writes papers into a folder, which is made when missing; slow, so ask in the background.
     *
     * @throws IllegalArgumentException when there is no such round
     */
    public Made make(RoundId id, Set<PaperKind> kinds, Path folder, Control control) {
        var written = new ArrayList<Path>();
        var failures = new ArrayList<String>();
        int figures = 0;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return new Made(List.of(), 0, List.of(workspace.words().say("report.failed.FOLDER_NOT_USABLE", folder)));
        }
        var data = data(id);
        var reports = new Reports(this::picture, readings.under(control));
        var drafts = new ArrayList<Pending>();
        kinds.stream()
                .sorted()
                .map(kind -> Paper.valueOf(kind.name()))
                .forEach(paper -> reports.drafts(paper, data).forEach(draft -> drafts.add(new Pending(paper, draft))));
        for (var pending : drafts) {
            if (control.cancelled()) {
                break;
            }
            switch (reports.deliver(pending.paper(), pending.draft(), data, folder)) {
                case Delivered.Written(var path, var compared, var _) -> {
                    written.add(path);
                    figures += compared;
                }
                case Delivered.Failed failed ->
                    failures.add(workspace
                            .words()
                            .say("report.failed." + failed.reason().name(), failed.name()));
            }
            control.progress(new Progress(written.size() + failures.size(), drafts.size(), ""));
        }
        return new Made(written, figures, failures);
    }

    private record Pending(Paper paper, Draft draft) {}

    /** Every figure of the round as it stands. */
    ReportData data(RoundId id) {
        return workspace.ask(store -> {
            var round = store.rounds().find(id).orElseThrow(() -> new IllegalArgumentException("No round " + id));
            var roster = store.cases().of(id);
            var reviewed = roster.stream()
                    .map(entry -> reviewed(store, entry))
                    .flatMap(Optional::stream)
                    .toList();
            return data(store, round, roster, reviewed);
        });
    }

    private ReportData data(Store store, Round round, List<CaseEntry> roster, List<ReviewedCase> reviewed) {
        var cutOff = local(workspace.clock().instant());
        return ReportData.of(round, standards.kept(store, round.standard()), roster, reviewed, cutOff, program);
    }

    private Optional<ReviewedCase> reviewed(Store store, CaseEntry entry) {
        return Reviews.counting(store, entry.id()).map(stand -> {
            var history = reviews.history(store, stand);
            var file = store.cases()
                    .caseFile(entry.id())
                    .orElseThrow()
                    .arranged(history.current().order());
            var reviewer = reviewer(store, stand.blank().reviewer());
            boolean waits = Reviews.stage(store, entry.id()).waits();
            return new ReviewedCase(entry, file, reviewer, history.current(), waits, began(history), ended(history));
        });
    }

    private Reviewer reviewer(Store store, ReviewerId id) {
        return workspace.asWritten(store.reviewers().find(id).orElseThrow());
    }

    private static @Nullable LocalDateTime began(History history) {
        return history.entries().isEmpty()
                ? null
                : local(history.entries().getFirst().at());
    }

    private static @Nullable LocalDateTime ended(History history) {
        if (history.current().status() == Status.DRAFT) {
            return null;
        }
        return history.entries().reversed().stream()
                .filter(entry -> entry.change() instanceof Change.Submitted)
                .map(Entry::at)
                .map(MakeReports::local)
                .findFirst()
                .orElse(null);
    }

    private Optional<byte[]> picture(Proof proof) {
        return Optional.ofNullable(proof.cutOut()).map(SourceId::new).flatMap(this::bytes);
    }

    private Optional<byte[]> bytes(SourceId id) {
        try {
            return workspace.vault().has(id)
                    ? Optional.of(Files.readAllBytes(workspace.vault().path(id)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
