package org.anjuan.ui.standards;

import java.util.List;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.ChangeStandard.Moved;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.standards.effect.EffectSheet;

/** Shows what a version would change in the rounds there are, moves one to it, and takes that back. */
record Adopting(Host host, StandardsModel model) {

    /** What is known of a version before anything is asked. */
    private record Known(Standard standard, List<Foreseen> foreseen, List<Moved> moved) {}

    void ask() {
        model.readable()
                .ifPresent(standard -> host.background()
                        .ask(
                                "foresee a standard",
                                () -> new Known(
                                        standard,
                                        model.questions().foresee(standard),
                                        model.questions().moved(standard.ref())),
                                this::show));
    }

    private void show(Known known) {
        host.show(new EffectSheet(host, known.standard(), known.foreseen(), new EffectSheet.Verbs() {
            @Override
            public List<Moved> moved() {
                return known.moved();
            }

            @Override
            public boolean canAdopt() {
                return true;
            }

            @Override
            public void adopt(Foreseen foreseen) {
                move(known.standard(), foreseen);
            }

            @Override
            public void back(Moved moved) {
                takeBack(moved);
            }
        }));
    }

    private void move(Standard to, Foreseen foreseen) {
        host.background()
                .ask(
                        "adopt a standard",
                        () -> model.questions().adopt(foreseen.round(), to.ref()),
                        answer -> said(answer, "effect.adopted", to.ref().version()));
    }

    private void takeBack(Moved moved) {
        host.background()
                .ask(
                        "take a standard back",
                        () -> model.questions().back(moved.round()),
                        answer -> said(answer, "effect.taken", moved.former().version()));
    }

    private void said(Answer<Round> answer, String key, String version) {
        switch (answer) {
            case Answer.No<Round>(var why) -> host.show(new MessageSheet(host.words(), why));
            case Answer.Yes<Round>(var round) -> host.log().accept(host.words().say(key, round.title(), version));
        }
    }
}
