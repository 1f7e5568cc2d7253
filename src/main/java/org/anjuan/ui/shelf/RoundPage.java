package org.anjuan.ui.shelf;

import org.anjuan.round.Round;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Screen;

/** Puts the page of a round together. */
public final class RoundPage {
    private RoundPage() {}

    /** The page of a round that measures by a standard of this title. */
    public static Screen of(
            Host host,
            Round round,
            String standardTitle,
            RoundModel.Questions questions,
            ImportModel.Take take,
            Ways ways) {
        var model = new RoundModel(host.background(), round, questions);
        var importing = new Importing(host, take, model::refresh);
        return new RoundView(host, model, ways, standardTitle, importing);
    }
}
