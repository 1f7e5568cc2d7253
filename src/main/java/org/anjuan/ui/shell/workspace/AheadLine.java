package org.anjuan.ui.shell.workspace;

import javafx.scene.control.Label;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.ReadAhead;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.desk.Words;

/** Says how far the program is with recognising the scanned pages of the case; gone when it is done. */
final class AheadLine extends Label {
    private final ReadAhead readAhead;
    private final Words words;
    private boolean anyRead;
    private Runnable withdrawn = () -> {};

    AheadLine(ReadAhead readAhead, Words words) {
        this.readAhead = readAhead;
        this.words = words;
        getStyleClass().add("ahead-line");
        hide();
    }

    /** @param also hears of every page too */
    void begin(CaseFile file, ReadAhead.Listener also) {
        int pages = file.pageCount();
        readAhead.begin(file, (page, left, outcome) -> {
            tell(pages, left, outcome);
            also.read(page, left, outcome);
        });
    }

    /** Names what is done when a file of the case was let go because of a secrecy marking. */
    void onWithdrawn(Runnable act) {
        withdrawn = act;
    }

    void look(PageKey page) {
        readAhead.look(page);
    }

    void end() {
        readAhead.end();
    }

    private void tell(int pages, int left, Outcome outcome) {
        anyRead |= outcome == Outcome.READ;
        if (outcome == Outcome.SECRET) {
            withdrawn.run();
        } else if (outcome == Outcome.UNFIT) {
            show(readAhead.whyUnfit().map(key -> words.say(key)).orElseThrow());
        } else if (left > 0 && anyRead) {
            show(words.say("workspace.ahead", pages - left, pages));
        } else {
            hide();
        }
    }

    private void show(String text) {
        setText(text);
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
