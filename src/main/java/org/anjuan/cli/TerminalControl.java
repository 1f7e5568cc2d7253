package org.anjuan.cli;

import java.util.Optional;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;

/**
 * Shows progress on a terminal somebody watches; commands are cancelled by ending the process.
 *
 * @param password given with the command for files that need one
 */
record TerminalControl(Terminal terminal, Optional<String> password) implements Control {
    private static final String TO_LINE_START = "\r\u001b[K";

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public Optional<String> password(String file, boolean wrong) {
        return wrong ? Optional.empty() : password;
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
