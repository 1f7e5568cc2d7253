package org.anjuan.ui.standards;

import java.nio.file.Path;
import javafx.scene.control.Label;
import org.anjuan.desk.Answer;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.kit.Sheet;

/** Begins drafts, goes on with them, gives them up. */
record Drafting(Host host, StandardsModel model, StandardsPage.Ways ways) {

    void nextVersion() {
        model.readable()
                .ifPresent(standard -> host.background()
                        .ask("begin a draft", () -> model.questions().nextVersion(standard), this::begun));
    }

    void copy() {
        model.readable()
                .ifPresent(standard -> host.background()
                        .ask("begin a draft", () -> model.questions().copy(standard), this::begun));
    }

    void blank() {
        host.background().ask("begin a draft", () -> model.questions().blank(), this::begun);
    }

    /** Goes on with what was read out of a table. */
    void taken(Standard read) {
        host.background().ask("begin a draft", () -> model.questions().begin(read), this::begun);
    }

    /** Ceases to offer the version that is looked at to new rounds, or offers it again. */
    void retire() {
        var chosen = model.chosen().get();
        model.readable().ifPresent(standard -> {
            boolean retired = chosen == null || !chosen.retired();
            host.background()
                    .ask("retire a standard", () -> model.questions().retire(standard.ref(), retired), answer -> {
                        switch (answer) {
                            case Answer.No<StandardRef>(var why) -> host.show(new MessageSheet(host.words(), why));
                            case Answer.Yes<StandardRef>(var ref) -> {
                                host.log().accept(host.words().say(said(retired), ref));
                                model.refresh();
                            }
                        }
                    });
        });
    }

    private static String said(boolean retired) {
        return retired ? "standards.retired.said" : "standards.offered.said";
    }

    private void begun(Answer<DraftAtHand> answer) {
        switch (answer) {
            case Answer.No<DraftAtHand>(var why) -> host.show(new MessageSheet(host.words(), why));
            case Answer.Yes<DraftAtHand>(var draft) -> open(draft);
        }
    }

    void edit() {
        var chosen = model.chosen().get();
        if (chosen != null && chosen.draft() != null) {
            open(chosen.draft());
        }
    }

    private void open(DraftAtHand draft) {
        var standard = draft.standard();
        if (standard != null) {
            ways.toDraft(draft, standard);
        }
    }

    /** Asks first, for this cannot be taken back. */
    void discard() {
        var chosen = model.chosen().get();
        if (chosen == null || chosen.draft() == null) {
            return;
        }
        var file = chosen.draft().file();
        var sheet = new Sheet(host.say("standards.discard.title"));
        var what = new Label(host.say("standards.discard.what", file.getFileName()));
        what.setWrapText(true);
        sheet.wide(34).with(what).answer(host.say("standards.discard.do"), () -> {
            sheet.closeSheet();
            host.background().ask("give up a draft", () -> model.questions().discard(file), this::discarded);
        });
        sheet.closing(host.say("sheet.cancel"));
        host.show(sheet);
    }

    private void discarded(Answer<Path> answer) {
        switch (answer) {
            case Answer.No<Path>(var why) -> host.show(new MessageSheet(host.words(), why));
            case Answer.Yes<Path> _ -> {
                host.log().accept(host.say("standards.discarded"));
                model.refresh();
            }
        }
    }
}
