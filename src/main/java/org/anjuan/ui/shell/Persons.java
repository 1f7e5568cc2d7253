package org.anjuan.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.review.Reviewer;
import org.anjuan.round.CaseEntry;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.settings.WhoSheet;

/** Lets persons change places at one PC, be it to review a case that another reviewed. */
final class Persons {
    private final Desk desk;
    private final Host host;
    private Runnable changed = () -> {};

    Persons(Desk desk, Host host) {
        this.desk = desk;
        this.host = host;
    }

    /** Names what is done when another person works here. */
    void onChanged(Runnable act) {
        changed = act;
    }

    /** Asks who works here from now on. */
    void change() {
        var question = new WhoSheet.Question(host.say("who.title"), host.say("who.about"), host.say("who.yes"));
        host.background().ask("list people", this::names, names -> ask(question, names, Optional::empty, () -> {}));
    }

    /** Asks who reviews the case besides, begins that review and goes on. */
    void second(CaseEntry entry, Runnable then) {
        var question = new WhoSheet.Question(
                host.say("second.title", entry.number()), host.say("second.about"), host.say("second.yes"));
        host.background().ask("list people", this::names, names -> ask(question, names, () -> begin(entry), then));
    }

    private List<String> names() {
        return desk.people().all().stream().map(Reviewer::name).distinct().toList();
    }

    private Optional<String> begin(CaseEntry entry) {
        return desk.settle().second(entry.id()) instanceof Answer.No<?>(var why) ? Optional.of(why) : Optional.empty();
    }

    /** @param act in the background, as that person; a sentence where it cannot be done */
    private void ask(WhoSheet.Question question, List<String> names, Supplier<Optional<String>> act, Runnable then) {
        host.show(new WhoSheet(
                host.words(),
                question,
                names,
                (name, sheet) -> host.background().ask("sit down", () -> sitDown(name, act), why -> {
                    changed.run();
                    why.ifPresentOrElse(sheet::refuse, () -> {
                        sheet.closeSheet();
                        then.run();
                    });
                })));
    }

    private Optional<String> sitDown(String name, Supplier<Optional<String>> act) {
        return switch (desk.people().sitDown(name)) {
            case Answer.No<Reviewer>(var why) -> Optional.of(why);
            case Answer.Yes<Reviewer> _ -> act.get();
        };
    }
}
