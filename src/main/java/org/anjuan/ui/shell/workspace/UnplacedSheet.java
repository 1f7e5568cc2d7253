package org.anjuan.ui.shell.workspace;

import javafx.scene.control.Label;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Says that a place was drawn that belongs to no deduction yet, before the case is left without it. */
final class UnplacedSheet extends Sheet {
    private static final double WIDE = 32;

    UnplacedSheet(Words words, Runnable leave) {
        super(words.say("workspace.unplaced.title"));
        setId("unplaced-sheet");
        wide(WIDE);
        var what = new Label(words.say("workspace.unplaced.what"));
        what.setWrapText(true);
        with(what);
        var without = answer(words.say("workspace.unplaced.leave"), () -> {
            closeSheet();
            leave.run();
        });
        without.setId("unplaced-leave");
        var back = closing(words.say("workspace.unplaced.back"));
        back.getStyleClass().add(Styles.ACCENT);
        focusFirst(back);
    }
}
