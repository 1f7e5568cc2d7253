package org.anjuan.ui.shell.workspace;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** What the toolkit tells a field of an input method: letters that wait, and words that are ready. */
final class InputMethod {
    private InputMethod() {}

    /** Tells it on the window's own thread. */
    static void tell(Node field, String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(
                field,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }
}
