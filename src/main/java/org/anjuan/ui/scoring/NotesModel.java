package org.anjuan.ui.scoring;

import org.anjuan.desk.HalfAnswers;
import org.anjuan.desk.ReportWording;
import org.anjuan.review.Change;
import org.anjuan.ui.kit.Later;
import org.anjuan.ui.kit.NoteKeeper;

/** Everything that is typed while a case is judged; kept within a second, and at once when its field is left. */
final class NotesModel {
    private final Acts acts;
    private final NoteKeeper ofItems;
    private final NoteKeeper ofDeductions;
    private final NoteKeeper ofTheCase;
    private final NoteKeeper ofWordings;
    private final NoteKeeper ofAnswers;
    private final HalfAnswers answers;
    private final ReportWording wording;

    NotesModel(Acts acts, Later later) {
        this.acts = acts;
        ofItems = new NoteKeeper(later, this::keepOfItem);
        ofDeductions = new NoteKeeper(later, this::keepOfDeduction);
        ofTheCase = new NoteKeeper(later, (_, text) -> keepOfTheCase(text));
        ofWordings = new NoteKeeper(later, this::keepOfWording);
        answers = new HalfAnswers(acts.sitting());
        ofAnswers = new NoteKeeper(later, answers::keep);
        wording = ReportWording.of(acts.sitting());
    }

    /** An item's note reads so now. */
    void ofItem(String item, String text) {
        typed(ofItems, item, text);
    }

    /** A deduction's note reads so now. */
    void ofDeduction(String deduction, String text) {
        typed(ofDeductions, deduction, text);
    }

    /** 综合评语 reads so now. */
    void ofTheCase(String text) {
        typed(ofTheCase, "", text);
    }

    /** 报告用语 of a deduction reads so now. */
    void ofWording(String deduction, String text) {
        typed(ofWordings, deduction, text);
    }

    /** The answer to a question reads so now, whether the review is open or not. */
    void ofAnswer(String question, String text) {
        ofAnswers.typed(question, text);
    }

    /** What was typed in answer to a question that is not answered; empty for nothing. */
    String answer(String question) {
        commit();
        return answers.to(question);
    }

    /** The question was answered; what was typed in any of its fields is part of the answer. */
    void given(Ask asked) {
        ofAnswers.flush();
        answers.given(asked.question());
    }

    /** How papers would tell the deductions of this case. */
    ReportWording wording() {
        return wording;
    }

    /** Keeps what is half typed. */
    void commit() {
        ofItems.flush();
        ofDeductions.flush();
        ofTheCase.flush();
        ofWordings.flush();
        ofAnswers.flush();
    }

    private void typed(NoteKeeper keeper, String about, String text) {
        if (acts.open()) {
            keeper.typed(about, text);
        }
    }

    private void keepOfItem(String item, String text) {
        if (!acts.sitting().review().score(item).note().equals(text)) {
            acts.quietly(new Change.Noted(item, text));
        }
    }

    private void keepOfDeduction(String id, String text) {
        acts.sitting()
                .review()
                .deduction(id)
                .filter(deduction -> !deduction.note().equals(text))
                .ifPresent(
                        deduction -> acts.quietly(new Change.Amended(id, deduction.times(), deduction.points(), text)));
    }

    /** What says the same as the composed sentence goes on following the deduction's proofs. */
    private void keepOfWording(String id, String text) {
        acts.sitting().review().deduction(id).ifPresent(deduction -> {
            var own = text.isBlank() || text.strip().equals(wording.composed(deduction)) ? "" : text;
            if (!deduction.wording().equals(own)) {
                acts.quietly(new Change.Worded(id, own));
            }
        });
    }

    private void keepOfTheCase(String text) {
        if (!acts.sitting().review().comment().equals(text)) {
            acts.quietly(new Change.Commented(text));
        }
    }
}
