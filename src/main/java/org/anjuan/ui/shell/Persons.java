package org.anjuan.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        host.background()
                .ask(
                        "list people",
                        this::names,
                        names -> ask(
                                question, names, name -> refusal(desk.people().sitDown(name)), () -> {}));
    }

    /** Asks who reviews the case besides, begins that review and goes on. */
    void second(CaseEntry entry, Runnable then) {
        var question = new WhoSheet.Question(
                host.say("second.title", entry.number()), host.say("second.about"), host.say("second.yes"));
        host.background()
                .ask("list people", this::names, names -> ask(question, names, name -> begin(name, entry), then));
    }

    private List<String> names() {
        return desk.people().all().stream().map(Reviewer::name).distinct().toList();
    }

    private Optional<String> begin(String name, CaseEntry entry) {
        return refusal(desk.people().makeRoomFor(name))
                .or(() -> refusal(desk.settle().second(entry.id())));
    }

    private static Optional<String> refusal(Answer<?> answer) {
        return answer instanceof Answer.No<?>(var why) ? Optional.of(why) : Optional.empty();
    }

    /**
     * Asks for a name, and goes on as that person.
     *
     * @param act in the background; a sentence where it cannot be done
     */
    private void ask(
            WhoSheet.Question question, List<String> names, Function<String, Optional<String>> act, Runnable then) {
        host.show(new WhoSheet(
                host.words(),
                question,
                names,
                (name, sheet) -> host.background().ask("sit down", () -> act.apply(name), why -> {
                    changed.run();
                    why.ifPresentOrElse(sheet::refuse, () -> {
                        sheet.closeSheet();
                        then.run();
                    });
                })));
    }
}
