package org.anjuan.ui.scoring;

import org.anjuan.review.Change;
import org.anjuan.review.Status;

/** 提交 and 重新打开: what is told before, and what becomes of the review. */
public final class HandInModel {
    private final ScoringModel scoring;
    private final PlacingModel placing;
    private final Acts acts;
    private Runnable handedIn = () -> {};

    public HandInModel(ScoringModel scoring, PlacingModel placing) {
        this.scoring = scoring;
        this.placing = placing;
        this.acts = scoring.acts();
    }

    /** Hands the review in, or shows first what should be known. */
    public void begin() {
        scoring.commitNotes();
        if (!acts.open()) {
            acts.refuse("scoring.said.closed");
            return;
        }
        if (placing.placeProperty().get().isPresent()) {
            acts.refuse("scoring.said.placefirst");
            return;
        }
        var gaps = acts.sitting().gaps();
        if (gaps.isEmpty()) {
            submit();
        } else {
            scoring.ask(new Ask.HandIn(gaps));
        }
    }

    /** What was told is accepted. */
    void accept(Ask.HandIn asked) {
        if (asked.gaps().stream().noneMatch(gap -> gap.prevents())) {
            scoring.commitNotes();
            scoring.dismiss();
            submit();
        }
    }

    /** Asks why a submitted review is opened again. */
    public void beginReopen() {
        if (acts.sitting().review().status() == Status.SUBMITTED) {
            scoring.ask(new Ask.WhyReopen());
        }
    }

    void reopen(String why) {
        if (acts.act(new Change.Reopened(why.strip()), "scoring.said.reopened")) {
            scoring.notes().given(new Ask.WhyReopen());
            scoring.dismiss();
        }
    }

    /** Names what is done once a review was handed in. */
    public void onHandedIn(Runnable act) {
        handedIn = act;
    }

    private void submit() {
        if (acts.act(new Change.Submitted(), "scoring.said.submitted")) {
            handedIn.run();
        }
    }
}
