package org.anjuan.ui.reader;

import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;

/** What keys do with the pages of a case, wherever they are shown. */
public final class PageCommands {
    private PageCommands() {}

    /** Binds them: turning, zoom, tools, hits of a search, the second view. */
    public static void bind(Reading reading, Commands commands) {
        var place = reading.place();
        commands.on(Command.NEXT_PAGE, place::next)
                .on(Command.PREVIOUS_PAGE, place::previous)
                .on(Command.ONWARD, place::onward)
                .on(Command.BACKWARD, place::backward)
                .on(Command.FIRST_PAGE, place::first)
                .on(Command.LAST_PAGE, place::last)
                .on(Command.WHERE_I_WAS, place::back)
                .on(Command.ZOOM_IN, place::zoomIn)
                .on(Command.ZOOM_OUT, place::zoomOut)
                .on(Command.FIT_WIDTH, place::fitWidth)
                .on(Command.ROTATE, place::turn)
                .on(Command.OTHER_TOOL, reading.drawing()::otherTool)
                .on(Command.LENS, reading.lens()::takeOrPutAway)
                .on(Command.TONE, reading.tone()::openOrClose)
                .on(Command.NEXT_HIT, reading.search()::next)
                .on(Command.PREVIOUS_HIT, reading.search()::previous);
        var second = reading.second();
        commands.on(Command.SECOND_VIEW, second::openOrClose)
                .on(Command.VIEWS_TOGETHER, second::otherTogether)
                .on(Command.SWAP_VIEWS, second.openProperty(), second::swap);
    }
}
