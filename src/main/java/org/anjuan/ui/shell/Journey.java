package org.anjuan.ui.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Arbitration;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.Progress;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Settlement;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Goal;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.kit.ProgressSheet;
import org.anjuan.ui.shelf.Ways;
import org.anjuan.ui.standards.ComparisonView;
import org.anjuan.ui.standards.StandardsPage;

/** Goes from the shelf to rounds and cases, fetching in the background what is to be shown there. */
final class Journey implements Ways, StandardsPage.Ways {
    /** How deep the home page lies, and the page of a round. */
    static final int AT_HOME = 1;

    static final int AT_ROUND = 2;

    private final Desk desk;
    private final Host host;
    private final Trail trail;
    private final Wiring wiring;
    private final Persons persons;
    private Optional<CaseEntry> current = Optional.empty();
    private Object awaited = new Object();

    private record Opened(Round round, String standardTitle, Answer<Sitting> sitting, List<Settlement> asked) {}

    Journey(Desk desk, Host host, Trail trail, InstantSource clock) {
        this.desk = desk;
        this.host = host;
        this.trail = trail;
        this.wiring = new Wiring(desk, host, this, this, clock);
        this.persons = new Persons(desk, host);
        trail.shown().addListener((_, _, _) -> awaited = new Object());
    }

    Wiring wiring() {
        return wiring;
    }

    @Override
    public void toRound(Round round) {
        ask("open round", () -> title(round), title -> trail.go(wiring.round(round, title)));
    }

    @Override
    public void toCase(CaseEntry entry) {
        ask("open case", () -> open(entry), this::show, late -> {
            if (late.sitting() instanceof Answer.Yes<Sitting>(var sitting)) {
                sitting.close();
            }
        });
    }

    private <T> void ask(String doing, Callable<T> question, Consumer<T> arrive) {
        ask(doing, question, arrive, _ -> {});
    }

    /**
     * Of places asked for one after the other before any is there, one comes to the last only; nor to one asked for on a
     * screen that was left meanwhile. So nothing lies open twice.
     *
     * @param late gets the answer that nobody waits for any more
     */
    private <T> void ask(String doing, Callable<T> question, Consumer<T> arrive, Consumer<T> late) {
        var asked = new Object();
        awaited = asked;
        host.background().ask(doing, question, answer -> (asked.equals(awaited) ? arrive : late).accept(answer));
    }

    private Opened open(CaseEntry entry) {
        var round = desk.rounds().find(entry.round()).orElseThrow();
        var sitting = desk.openReview().open(entry.id());
        var asked =
                sitting instanceof Answer.Yes<Sitting>(var open) ? desk.settle().asked(open) : List.<Settlement>of();
        return new Opened(round, title(round), sitting, asked);
    }

    private void show(Opened opened) {
        switch (opened.sitting()) {
            case Answer.No<Sitting>(var why) -> host.show(new MessageSheet(host.words(), why));
            case Answer.Yes<Sitting>(var sitting) -> {
                current = Optional.of(sitting.entry());
                var workspace = wiring.workspace(sitting);
                workspace.onHandedIn(this::nextCase);
                workspace.onWithdrawn(this::withdrawn);
                if (trail.depth() == AT_HOME) {
                    trail.go(wiring.round(opened.round(), opened.standardTitle()), workspace);
                } else {
                    trail.go(workspace);
                }
                if (!sitting.leftOut().isEmpty()) {
                    host.show(new MessageSheet(
                            host.words(),
                            host.say("shell.torn", sitting.leftOut().size())));
                }
                if (!opened.asked().isEmpty()) {
                    host.show(new MessageSheet(host.words(), asked(opened.asked())));
                }
            }
        }
    }

    private String asked(List<Settlement> asked) {
        return host.say("settling.asked", asked.size())
                + asked.stream()
                        .map(one -> host.say("settling.asked.one", one.item(), one.why()))
                        .collect(Collectors.joining());
    }

    /** From the case that lies open to the next one of its round that is not handed in. */
    void nextCase() {
        current.ifPresent(entry -> ask(
                "find next case",
                () -> after(entry),
                next -> next.ifPresentOrElse(
                        found -> trail.back(AT_ROUND, () -> toCase(found)),
                        () -> host.log().accept(host.say("shell.no.next")))));
    }

    /** Hands over the other cases of the round of the case that lies open, as places to go to. */
    void otherCases(Consumer<List<Goal>> taker) {
        current.ifPresent(entry -> host.background()
                .ask(
                        "list cases",
                        () -> desk.rounds().cases(entry.round()),
                        rows -> taker.accept(rows.stream()
                                .map(CaseRow::entry)
                                .filter(other -> !other.id().equals(entry.id()))
                                .map(other -> Goal.named(
                                        Icons.CASE,
                                        other.number(),
                                        host.say("workspace.title", other.number(), other.title()),
                                        () -> trail.back(AT_ROUND, () -> toCase(other))))
                                .toList())));
    }

    /** Leaves the case with all that lies over it, and says what was found in it. */
    private void withdrawn() {
        host.sheets().clear();
        trail.back(AT_ROUND, () -> {
            trail.show();
            host.show(new MessageSheet(host.words(), host.say("secret.found")));
        });
    }

    private Optional<CaseEntry> after(CaseEntry entry) {
        var rows = desk.rounds().cases(entry.round());
        int here = rows.stream().map(CaseRow::entry).toList().indexOf(entry) + 1;
        return Stream.of(rows.subList(here, rows.size()), rows.subList(0, here))
                .flatMap(List::stream)
                .filter(CaseRow::isUnfinished)
                .map(CaseRow::entry)
                .filter(other -> !other.id().equals(entry.id()))
                .findFirst();
    }

    /** Asks who works here from now on. */
    void toWho() {
        persons.change();
    }

    @Override
    public void toSecondReview(CaseEntry entry) {
        persons.second(entry, () -> toCase(entry));
    }

    @Override
    public void toSettling(CaseEntry entry) {
        ask(
                "open settling",
                () -> desk.settle().open(entry.id()),
                answer -> {
                    switch (answer) {
                        case Answer.No<Arbitration>(var why) -> host.show(new MessageSheet(host.words(), why));
                        case Answer.Yes<Arbitration>(var arbitration) -> trail.go(wiring.settling(arbitration));
                    }
                },
                late -> {
                    if (late instanceof Answer.Yes<Arbitration>(var arbitration)) {
                        arbitration.sitting().close();
                    }
                });
    }

    /** Names what is done when another person works here. */
    void onOtherPerson(Runnable act) {
        persons.onChanged(act);
    }

    @Override
    public void toStandards() {
        trail.go(wiring.standards());
    }

    @Override
    public void toDraft(DraftAtHand draft, Standard standard) {
        int depth = trail.depth();
        trail.go(wiring.editor(draft, standard, () -> trail.back(depth, trail::show)));
    }

    @Override
    public void toComparison(Standard standard, List<Standard> all) {
        trail.go(new ComparisonView(host, standard, all));
    }

    @Override
    public void toReport(Round round) {
        host.show(wiring.report(round));
    }

    @Override
    public void toChecks(Round round) {
        host.show(wiring.checks(round));
    }

    @Override
    public void toSample() {
        ask(
                "look for sample",
                () -> desk.sample().laid(),
                found -> found.ifPresentOrElse(this::toRound, this::laySample));
    }

    private void laySample() {
        var stop = new AtomicBoolean();
        var sheet = new ProgressSheet(host.words(), host.say("shell.sample.running"), () -> stop.set(true));
        host.show(sheet);
        var job = host.background()
                .start(
                        "lay sample round",
                        control -> desk.sample().lay(new Stoppable(control, stop)),
                        answer -> {
                            sheet.closeSheet();
                            sampleLaid(answer, stop.get());
                        },
                        trouble -> {
                            sheet.closeSheet();
                            host.background().trouble(trouble);
                        });
        job.onProgress(sheet::show);
    }

    private void sampleLaid(Answer<Round> answer, boolean stopped) {
        switch (answer) {
            case Answer.Yes<Round>(var round) -> toRound(round);
            case Answer.No<Round>(var why)
            when stopped -> {
                host.log().accept(why);
                trail.show();
            }
            case Answer.No<Round>(var why) -> host.show(new MessageSheet(host.words(), why));
        }
    }

    /** Stops work at a person's wish and still lets its answer come back, which a cancelled job would not. */
    private record Stoppable(Control outer, AtomicBoolean stop) implements Control {
        @Override
        public boolean cancelled() {
            return stop.get() || outer.cancelled();
        }

        @Override
        public void progress(Progress progress) {
            outer.progress(progress);
        }
    }

    private String title(Round round) {
        return desk.rounds().standard(round).title();
    }
}
