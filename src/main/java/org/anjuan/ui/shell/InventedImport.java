package org.anjuan.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.desk.TakeIn;
import org.anjuan.desk.TakenIn;
import org.anjuan.desk.Words;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;

/** Results of taking cases in that never were: good ones, ones with broken files, one without anything readable. */
final class InventedImport {
    private static final PageSize A4 = new PageSize(595, 842);

    private final Words words;

    InventedImport(Words words) {
        this.words = words;
    }

    TakeIn.Result take(Round round, String title, String unit) {
        var names = words.say("picture.cases").split("\\|", -1);
        int index = List.of(names).indexOf(title);
        if (index == names.length - 1) {
            return new TakeIn.Result.NothingReadable(List.of(refusal(2, Reason.ENCRYPTED)));
        }
        var refusals = index == 1 ? List.of(refusal(0, Reason.DAMAGED), refusal(1, Reason.EMPTY)) : List.<Refusal>of();
        var entry = new CaseEntry(new CaseId("picture"), round.id(), "001", title, unit);
        var file = new CaseFile(entry.id(), title, sources(index), refusals);
        return new TakeIn.Result.Taken(new TakenIn(entry, file, List.of(), file.refusals()));
    }

    private Refusal refusal(int file, Reason reason) {
        return new Refusal(words.say("picture.files").split("\\|", -1)[file], Problem.of(reason));
    }

    private static List<Source> sources(int index) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i <= index; i++) {
            var id = new SourceId(String.valueOf(i).repeat(64).substring(0, 64));
            sources.add(new Source(id, "", SourceKind.PDF, Collections.nCopies(17 + 12 * i, A4), true, null));
        }
        return sources;
    }
}
