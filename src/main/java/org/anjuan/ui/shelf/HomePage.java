package org.anjuan.ui.shelf;

import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Screen;

/** Puts the home page together. */
public final class HomePage {
    private HomePage() {}

    /**
     * The home page.
     *
     * @param year for the name that a new round is proposed
     */
    public static Screen of(Host host, HomeModel.Questions home, NewRoundModel.Questions opening, Ways ways, int year) {
        var model = new HomeModel(host.background(), home);
        Runnable newRound = () -> {
            var proposed = host.say("newround.proposed", year);
            host.show(new NewRoundSheet(host, new NewRoundModel(host.background(), opening, proposed), ways::toRound));
        };
        return new HomeView(host, model, HomeCommands.of(model, ways, newRound));
    }
}
