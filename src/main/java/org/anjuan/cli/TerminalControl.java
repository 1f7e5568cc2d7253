package org.anjuan.cli;

import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;

/** Shows progress on a terminal somebody watches; commands are cancelled by ending the process. */
record TerminalControl(Terminal terminal) implements Control {
    private static final String TO_LINE_START = "\r\u001b[K";

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void progress(Progress progress) {
        if (terminal.watched()) {
            var count = progress.known() ? progress.done() + "/" + progress.total() : Long.toString(progress.done());
            terminal.messages().print(TO_LINE_START + count + " " + progress.what());
            terminal.messages().flush();
        }
    }

    /** Leaves the line of progress. */
    void end() {
        if (terminal.watched()) {
            terminal.messages().print(TO_LINE_START);
            terminal.messages().flush();
        }
    }
}
