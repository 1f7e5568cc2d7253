package org.anjuan.ui.shell.workspace;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.ReadAhead;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Styles;

/** Says how far the program is with recognising the scanned pages of the case; when it is done, only which could not be read. */
final class AheadLine extends Label {
    private final ReadAhead readAhead;
    private final Words words;
    private List<PageKey> pages = List.of();
    private boolean anyRead;
    private Runnable withdrawn = () -> {};

    AheadLine(ReadAhead readAhead, Words words) {
        this.readAhead = readAhead;
        this.words = words;
        getStyleClass().addAll("ahead-line", Styles.MUTED, Styles.SMALL);
        setMinWidth(USE_PREF_SIZE);
        hide();
    }

    /** @param also hears of every page too */
    void begin(CaseFile file, ReadAhead.Listener also) {
        pages = file.pages();
        readAhead.begin(file, (page, left, outcome) -> {
            tell(left, outcome);
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

    private void tell(int left, Outcome outcome) {
        anyRead |= outcome == Outcome.READ;
        if (outcome == Outcome.SECRET) {
            withdrawn.run();
        } else if (outcome == Outcome.UNFIT) {
            show(readAhead.whyUnfit().map(key -> words.say(key)).orElseThrow());
        } else if (left > 0 && anyRead) {
            show(words.say("workspace.ahead", pages.size() - left, pages.size()));
        } else {
            ended();
        }
    }

    /** What could not be read stays said; each page of it with its reason where the mouse rests. */
    private void ended() {
        var unread = readAhead.unread();
        if (unread.isEmpty()) {
            hide();
            return;
        }
        var each = new ArrayList<String>();
        for (int at = 0; at < pages.size(); at++) {
            var why = unread.get(pages.get(at));
            if (why != null) {
                each.add(words.say("workspace.unread.page", at + 1, words.say("ocr.unread", why)));
            }
        }
        if (each.isEmpty()) {
            hide();
        } else {
            show(words.say("workspace.unread", each.size()));
            setTooltip(new Tooltip(String.join("\n", each)));
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
