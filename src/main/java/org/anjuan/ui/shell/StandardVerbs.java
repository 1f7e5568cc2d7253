package org.anjuan.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.ChangeStandard.Moved;
import org.anjuan.desk.Desk;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.DraftStandard;
import org.anjuan.desk.DraftTrails;
import org.anjuan.desk.ExportStandard;
import org.anjuan.desk.ImportStandard;
import org.anjuan.desk.RetiredStandards;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.StandardImport;
import org.anjuan.round.Round;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.edit.Draft;
import org.anjuan.ui.standards.StandardsModel;
import org.anjuan.ui.standards.edit.EditorModel;

/**
 * What the screens of the standards ask, answered by the desk.
 *
 * @param trails what was done to drafts
 */
record StandardVerbs(Desk desk, InstantSource clock, DraftTrails trails)
        implements StandardsModel.Questions, EditorModel.Questions {
    static final String FOLDER = "standards";

    private Path folder() {
        return desk.folders().workspace().resolve(FOLDER);
    }

    private DraftStandard draft() {
        return new DraftStandard(folder(), desk.standards(), desk.words());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public List<StandardRef> changed() {
        return desk.examine().changedStandards();
    }

    @Override
    public List<DraftAtHand> drafts() {
        return draft().all();
    }

    @Override
    public Answer<DraftAtHand> nextVersion(Standard from) {
        return draft().nextVersion(from);
    }

    @Override
    public Answer<DraftAtHand> copy(Standard from) {
        return draft().copy(from);
    }

    @Override
    public Answer<DraftAtHand> blank() {
        return draft().blank();
    }

    @Override
    public boolean isRetired(StandardRef ref) {
        return retired().has(ref);
    }

    @Override
    public Answer<StandardRef> retire(StandardRef ref, boolean retired) {
        return retired().set(ref, retired);
    }

    private RetiredStandards retired() {
        return new RetiredStandards(folder(), desk.words());
    }

    @Override
    public Answer<Path> discard(Path file) {
        return draft().discard(file);
    }

    @Override
    public Answer<DraftAtHand> keep(Path file, Draft draft) {
        var kept = draft().keep(file, draft.standard());
        return switch (kept) {
            case Answer.No<DraftAtHand> _ -> kept;
            case Answer.Yes<DraftAtHand> _ ->
                trails.keep(file, draft) instanceof Answer.No<Path>(var why) ? Answer.no(why) : kept;
        };
    }

    @Override
    public Optional<Draft> remembered(Path file) {
        return trails.remembered(file);
    }

    @Override
    public Answer<Standard> publish(Path file, Standard standard) {
        return draft().publish(file, standard);
    }

    @Override
    public String wording(String written) {
        return DraftStandard.wording(written);
    }

    @Override
    public String written(String wording) {
        return DraftStandard.written(wording);
    }

    @Override
    public List<Basis> basis(Standard standard, List<String> lines) {
        return DraftStandard.basis(standard, lines);
    }

    @Override
    public List<Foreseen> foresee(Standard to) {
        return desk.changeStandard().foresee(to);
    }

    @Override
    public List<Moved> moved(StandardRef to) {
        return desk.changeStandard().moved(to);
    }

    @Override
    public Answer<Round> adopt(Round round, StandardRef to) {
        return desk.changeStandard().adopt(round, to);
    }

    @Override
    public Answer<Round> back(Round round) {
        return desk.changeStandard().back(round.id());
    }

    @Override
    public List<StandardAtHand> atHand() {
        return desk.standards().atHand();
    }

    @Override
    public Answer<StandardImport> read(Path file) {
        return new ImportStandard(desk.words()).read(file);
    }

    @Override
    public Answer<Path> keep(StandardImport imported) {
        var standard = imported.standard().standard();
        var name = standard == null ? imported.file() : name(standard);
        var out = folder().resolve(name + ".yaml");
        return new ImportStandard(desk.words()).keep(imported, out, false);
    }

    @Override
    public Answer<DraftAtHand> begin(Standard read) {
        return draft().taken(read);
    }

    @Override
    public Answer<Path> export(Standard standard, Path folder) {
        var out = folder.resolve(name(standard) + ".xlsx");
        return new ExportStandard(desk.standards(), desk.words())
                .export(standard.ref().toString(), out, false);
    }

    private static String name(Standard standard) {
        return standard.ref().id() + ".v" + standard.ref().version();
    }
}
