package org.anjuan.ui.shell.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Proof;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.reader.PageCommands;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Judgement;

/** What every key does while a case is reviewed, wherever one clicked last. */
final class WorkspaceCommands {
    private final Reading reading;
    private final Judgement judgement;
    private final Commands commands = new Commands();
    private final ObservableBooleanValue draft;
    private final ObservableBooleanValue atItems;
    private final BooleanBinding judging;
    private final SideCommands beside;

    /**
     * The commands of a case.
     *
     * @param side what stands beside the pages, and so has digits and arrows
     * @param beside what keys do while that is not the checklist
     */
    WorkspaceCommands(Reading reading, Judgement judgement, SideModel side, SideCommands beside) {
        this.reading = reading;
        this.judgement = judgement;
        atItems = side.has(Side.CHECKLIST);
        this.beside = beside;
        var standing = judgement.standing().standingProperty();
        draft = Bindings.createBooleanBinding(() -> standing.get().status() == Status.DRAFT, standing);
        judging = Bindings.and(draft, atItems);
        commands.first(this::onTheSpot);
        beside.bind(commands);
        items();
        proofs();
        PageCommands.bind(reading, commands);
        wholeCase();
    }

    Commands commands() {
        return commands;
    }

    private void items() {
        var scoring = judgement.scoring();
        commands.onDigit(Command.REASON, judging, judgement.answers()::digit);
        item(Command.CLEAR_AND_NEXT, judging, scoring::clearAndNext);
        item(Command.REST_CLEAR, judging, scoring::restClear);
        item(Command.NOT_APPLICABLE, judging, scoring::notApplicable);
        item(Command.REST_NOT_APPLICABLE, judging, scoring::restNotApplicable);
        item(Command.UNSURE, judging, scoring::unsure);
        item(Command.REOPEN_ITEM, judging, scoring::reopen);
        item(Command.TAKE_BACK, judging, judgement.deducting()::takeBack);
        item(Command.SAME_POINTS, judging, judgement.deducting()::takeSamePoints);
        commands.on(Command.OTHER_REASON, judging, judgement.answers()::other);
        walk(Command.NEXT_ITEM, scoring::next);
        walk(Command.PREVIOUS_ITEM, scoring::previous);
        walk(Command.NEXT_OPEN, scoring::nextOpen);
        walk(Command.PREVIOUS_OPEN, scoring::previousOpen);
    }

    private void proofs() {
        item(Command.ABSENCE, judging, judgement.absence()::begin);
        commands.on(Command.WHOLE_PAGE, draft, this::wholePage);
        commands.on(Command.BOX_BY_KEYS, draft, this::boxByKeys);
    }

    /** A box that is held, or is being drawn anew, is moved from where it is; a new one begins in the middle of the page. */
    private void boxByKeys() {
        reading.grips()
                .heldProperty()
                .get()
                .ifPresent(held ->
                        judgement.placing().redraw(held.mark().id(), held.mark().proof()));
        judgement
                .placing()
                .replacedProperty()
                .get()
                .map(Proof::anchor)
                .filter(Anchor.Area.class::isInstance)
                .map(Anchor.Area.class::cast)
                .ifPresentOrElse(
                        area -> reading.drawing().beginByKeys(area.page(), area.box()),
                        () -> reading.place().currentPage().ifPresent(reading.drawing()::beginByKeys));
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
        commands.on(command, atItems, () -> {
            judgement.answers().passBy();
            act.run();
        });
    }

    private void wholePage() {
        reading.place()
                .currentPage()
                .ifPresent(page -> reading.pageWords(
                        page, words -> judgement.placing().wholePage(new Anchor.WholePage(page), words)));
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
        return asked(event) || beside.onTheSpot(event);
    }

    private boolean asked(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER ->
                !event.isShiftDown()
                        && (reading.drawing().takeSelected()
                                || judgement.answers().enter());
            case ESCAPE ->
                judgement.answers().escape()
                        || reading.drawing().cancel()
                        || reading.grips().cancel()
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
