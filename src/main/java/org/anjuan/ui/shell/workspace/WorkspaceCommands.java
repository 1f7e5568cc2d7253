package org.anjuan.ui.shell.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Judgement;

/** What every key does while a case is reviewed, wherever one clicked last. */
final class WorkspaceCommands {
    private final Reading reading;
    private final Judgement judgement;
    private final Commands commands = new Commands();
    private final ObservableBooleanValue draft;

    WorkspaceCommands(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
        var standing = judgement.standing().standingProperty();
        draft = Bindings.createBooleanBinding(() -> standing.get().status() == Status.DRAFT, standing);
        commands.first(this::onTheSpot);
        items();
        proofs();
        pages();
        wholeCase();
    }

    Commands commands() {
        return commands;
    }

    private void items() {
        var scoring = judgement.scoring();
        commands.onDigit(Command.REASON, draft, judgement.answers()::digit);
        item(Command.CLEAR_AND_NEXT, draft, scoring::clearAndNext);
        item(Command.REST_CLEAR, draft, scoring::restClear);
        item(Command.NOT_APPLICABLE, draft, scoring::notApplicable);
        item(Command.REST_NOT_APPLICABLE, draft, scoring::restNotApplicable);
        item(Command.UNSURE, draft, scoring::unsure);
        item(Command.REOPEN_ITEM, draft, scoring::reopen);
        item(Command.TAKE_BACK, draft, judgement.deducting()::takeBack);
        item(Command.SAME_POINTS, draft, judgement.deducting()::takeSamePoints);
        item(Command.OTHER_REASON, draft, judgement.deducting()::pressOther);
        walk(Command.NEXT_ITEM, scoring::next);
        walk(Command.PREVIOUS_ITEM, scoring::previous);
        walk(Command.NEXT_OPEN, scoring::nextOpen);
        walk(Command.PREVIOUS_OPEN, scoring::previousOpen);
    }

    private void proofs() {
        item(Command.ABSENCE, draft, judgement.absence()::begin);
        commands.on(Command.WHOLE_PAGE, draft, this::wholePage);
        commands.on(Command.BOX_BY_KEYS, draft, this::boxByKeys);
    }

    /** The box that is being drawn anew is moved from where it is; a new one begins in the middle of the page. */
    private void boxByKeys() {
        judgement
                .deducting()
                .redrawn()
                .ifPresentOrElse(
                        area -> reading.drawing().beginByKeys(area.page(), area.box()),
                        () -> reading.place().currentPage().ifPresent(reading.drawing()::beginByKeys));
    }

    private void pages() {
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

    private void wholeCase() {
        commands.on(Command.UNDO, draft, () -> {
            judgement.scoring().commitNotes();
            judgement.scoring().acts().undo();
        });
        commands.on(Command.REDO, draft, judgement.scoring().acts()::redo);
        commands.on(Command.FACTS, draft, judgement.facts()::begin);
        commands.on(Command.SUBMIT, draft, judgement.handIn()::begin);
        commands.on(Command.REOPEN_CASE, Bindings.not(draft), judgement.handIn()::beginReopen);
    }

    private void item(Command command, ObservableBooleanValue enabled, Runnable act) {
        commands.on(command, enabled, () -> {
            judgement.answers().passBy();
            act.run();
        });
    }

    private void walk(Command command, Runnable act) {
        commands.on(command, () -> {
            judgement.answers().passBy();
            act.run();
        });
    }

    private void wholePage() {
        reading.place()
                .currentPage()
                .ifPresent(page -> reading.pageWords(
                        page, words -> judgement.deducting().wholePage(new Anchor.WholePage(page), words)));
    }

    /** Keys whose meaning depends on what is being drawn, selected or asked. */
    private boolean onTheSpot(KeyEvent event) {
        if (event.isControlDown()) {
            return (event.isShiftDown() && moveLens(event))
                    || (event.getCode() == KeyCode.C && reading.drawing().copySelected());
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (reading.drawing().byKeys() && moveBox(event)) {
            return true;
        }
        if (event.getCode().isLetterKey()) {
            return judgement.answers().letter(event.getCode().getName());
        }
        return switch (event.getCode()) {
            case ENTER ->
                !event.isShiftDown()
                        && (reading.drawing().takeSelected()
                                || judgement.answers().enter());
            case ESCAPE ->
                judgement.answers().escape()
                        || reading.drawing().cancel()
                        || reading.lens().putAway()
                        || reading.search().close();
            case BACK_SPACE -> judgement.answers().takeLetterBack();
            default -> false;
        };
    }

    private boolean moveLens(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> reading.lens().move(-1, 0);
            case RIGHT -> reading.lens().move(1, 0);
            case UP -> reading.lens().move(0, -1);
            case DOWN -> reading.lens().move(0, 1);
            default -> false;
        };
    }

    private boolean moveBox(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> nudge(-1, 0, event);
            case RIGHT -> nudge(1, 0, event);
            case UP -> nudge(0, -1, event);
            case DOWN -> nudge(0, 1, event);
            case ENTER -> {
                reading.drawing().takeByKeys();
                yield true;
            }
            default -> false;
        };
    }

    private boolean nudge(int dx, int dy, KeyEvent event) {
        var place = reading.place();
        reading.drawing().nudge(dx, dy, event.isShiftDown(), place.quarters(place.current()));
        return true;
    }
}
