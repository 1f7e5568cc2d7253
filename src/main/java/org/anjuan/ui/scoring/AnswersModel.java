package org.anjuan.ui.scoring;

import org.anjuan.standard.Item;

/** What digits, Enter and Esc do: they answer what is being asked, and decide on the current item when nothing is. */
public final class AnswersModel {
    private final ScoringModel scoring;
    private final PlacingModel placing;
    private final DeductingModel deducting;

    public AnswersModel(ScoringModel scoring, PlacingModel placing, DeductingModel deducting) {
        this.scoring = scoring;
        this.placing = placing;
        this.deducting = deducting;
    }

    /** A digit from 1 to 9. */
    public void digit(int digit) {
        switch (asked()) {
            case Ask.HowMany how
            when digit <= how.points().size() ->
                deducting.answer(how, how.points().get(digit - 1));
            case Ask.WhichItem which
            when digit <= which.items().size() -> pick(which, which.items().get(digit - 1));
            case Ask.WhichReason which
            when digit <= which.item().deductibles().size() ->
                deducting.choose(which.item(), which.item().deductibles().get(digit - 1), which.place());
            case Ask.HowMany _, Ask.WhichItem _, Ask.WhichReason _ ->
                scoring.acts().refuse("scoring.said.nochoice", digit);
            case null -> deducting.press(digit);
            default -> {}
        }
    }

    /** 0: what no reason names, of the item that was picked for a drawn place or else of the current one. */
    public void other() {
        switch (asked()) {
            case Ask.WhichItem which -> deducting.other(scoring.currentItem(), which.place());
            case Ask.WhichReason which -> deducting.other(which.item(), which.place());
            case null, default -> {
                passBy();
                deducting.other(scoring.currentItem(), null);
            }
        }
    }

    /** A letter is part of the pinyin initials of the item that is meant; tells whether anything asked for one. */
    public boolean letter(String letter) {
        if (asked() instanceof Ask.WhichItem which) {
            filter(which.query() + letter);
            return true;
        }
        return false;
    }

    /** Takes the last letter back; tells whether there was any. */
    public boolean takeLetterBack() {
        if (asked() instanceof Ask.WhichItem which && !which.query().isEmpty()) {
            filter(which.query().substring(0, which.query().length() - 1));
            return true;
        }
        return false;
    }

    /** Enter while something is asked: the likeliest answer. Tells whether there was one. */
    public boolean enter() {
        if (asked() instanceof Ask.WhichItem which && !which.query().isEmpty()) {
            which.items().stream().findFirst().ifPresent(item -> pick(which, item));
            return true;
        }
        if (asked() instanceof Ask.WhichItem which) {
            if (scoring.currentScore().deductions().isEmpty()) {
                pick(which, scoring.currentItem());
            } else {
                placing.addToLast(which);
            }
            return true;
        }
        return false;
    }

    /** Esc: one thing after the other is given up, a drawn place last and not without a word. Tells whether there was any. */
    public boolean escape() {
        if (asked() instanceof Ask.WhichItem) {
            placing.dropPlace();
            return true;
        }
        return scoring.dismiss() || placing.stopWaiting();
    }

    /** Gives up a question that was not answered, since another key was pressed; a drawn place goes on waiting. */
    public void passBy() {
        if (asked() instanceof Ask.HowMany || asked() instanceof Ask.WhichReason) {
            scoring.dismiss();
        }
    }

    void pick(Ask.WhichItem which, Item item) {
        scoring.ask(new Ask.WhichReason(which.place(), item));
    }

    /** Lists other items for the place: those that hold the query, or the likeliest again. */
    void filter(String query) {
        if (asked() instanceof Ask.WhichItem which && !which.query().equals(query)) {
            placing.askItem(which.place(), query);
        }
    }

    private @org.jspecify.annotations.Nullable Ask asked() {
        return scoring.askProperty().get().orElse(null);
    }
}
