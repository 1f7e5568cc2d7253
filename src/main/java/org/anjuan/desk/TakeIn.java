package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;

/** Takes files, folders and zips in as a case of a round. */
public final class TakeIn {

    /** What came of it. */
    public sealed interface Result {

        /** A case was made. */
        record Taken(TakenIn taken) implements Result {}

        /** Nothing could be read, so no case was made; each file has its reason. */
        record NothingReadable(List<Refusal> refusals) implements Result {}

        /** It was cancelled; no case was made. */
        record Cancelled() implements Result {}

        /** It could not be kept; no case was made. */
        record NotKept(String why) implements Result {}
    }

    private final Workspace workspace;
    private final Gather gather;
    private final Rounds rounds;
    private final Consumer<CaseFile> taken;

    /** @param taken gets every case file that was taken in */
    TakeIn(Workspace workspace, Gather gather, Rounds rounds, Consumer<CaseFile> taken) {
        this.taken = taken;
        this.workspace = workspace;
        this.gather = gather;
        this.rounds = rounds;
    }

    /**
     * Takes everything below the paths in as one case; slow, so ask in the background.
     *
     * @param title the case's name or document number
     * @param unit the unit whose case it is, may be empty
     * @throws IOException when the program's own folder for temporary files cannot be used
     */
    public Result take(RoundId round, String title, String unit, List<Path> paths, Control control) throws IOException {
        var gathered = gather.gather(paths, control);
        return control.cancelled() ? new Result.Cancelled() : list(round, title, unit, gathered);
    }

    /** Makes a case of what was gathered. */
    Result list(RoundId round, String title, String unit, Gather.Gathered gathered) {
        if (gathered.failure() != null) {
            return new Result.NotKept(gathered.failure());
        }
        if (gathered.sources().isEmpty()) {
            return new Result.NothingReadable(gathered.refusals());
        }
        return switch (rounds.list(round, title, unit)) {
            case Answer.Yes<CaseEntry>(var entry) -> keep(entry, gathered);
            case Answer.No<CaseEntry>(var why) -> new Result.NotKept(why);
        };
    }

    private Result keep(CaseEntry entry, Gather.Gathered gathered) {
        var refusals = gathered.refusals().stream().map(this::unnamed).toList();
        var file = new CaseFile(entry.id(), entry.title(), gathered.sources(), refusals);
        var session = workspace.session();
        return switch (workspace.keep(store -> store.cases().takeIn(session, file))) {
            case Answer.Yes<CaseFile> _ -> {
                taken.accept(file);
                yield new Result.Taken(new TakenIn(entry, file, gathered.duplicates(), gathered.refusals()));
            }
            case Answer.No<CaseFile>(var why) -> new Result.NotKept(why);
        };
    }

    /** Of a file that bears the marking of a state secret not even the name is kept. */
    private Refusal unnamed(Refusal refusal) {
        return refusal.problem().reason() == Problem.Reason.SECRET
                ? new Refusal(workspace.words().say("secret.file"), refusal.problem())
                : refusal;
    }
}
