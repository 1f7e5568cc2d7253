package org.anjuan.ui.kit;

import static javafx.scene.input.KeyCode.*;
import static org.anjuan.ui.kit.KeyNames.alt;
import static org.anjuan.ui.kit.KeyNames.ctrl;
import static org.anjuan.ui.kit.KeyNames.ctrlShift;
import static org.anjuan.ui.kit.KeyNames.digits;
import static org.anjuan.ui.kit.KeyNames.plain;
import static org.anjuan.ui.kit.KeyNames.shift;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.anjuan.desk.Words;

/**
 * Everything that can be done with a key, in one place: menus, buttons, tooltips, the key overview and the command list
 * all read it. Digits decide, arrows move, F-keys act, Ctrl with a letter commands; a letter alone is never a key, for a
 * Chinese input method is usually on.
 */
@SuppressWarnings("ImmutableEnumChecker") // key combinations do not change, but do not say so
public enum Command {
    KEYS(Scope.EVERYWHERE, Icons.KEYS, plain(F1)),
    COMMAND_LIST(Scope.EVERYWHERE, Icons.SEARCH, ctrl(K)),
    SETTINGS(Scope.EVERYWHERE, Icons.SETTINGS, plain(F12)),
    FULL_SCREEN(Scope.EVERYWHERE, Icons.FULL_SCREEN, plain(F11)),
    WHO(Scope.EVERYWHERE, Icons.PERSON),
    UP(Scope.EVERYWHERE, Icons.BACK, alt(KeyCode.UP)),

    OPEN_ROUND(Scope.HOME, Icons.OPEN, plain(ENTER)),
    RESUME(Scope.HOME, Icons.RESUME, plain(ENTER)),
    NEW_ROUND(Scope.HOME, Icons.ADD, ctrl(N)),
    SAMPLE_ROUND(Scope.HOME, Icons.SAMPLE, ctrl(E)),
    STANDARDS(Scope.HOME, Icons.TABLE, ctrl(B)),

    IMPORT_STANDARD(Scope.STANDARDS, Icons.IMPORT, ctrl(O)),
    EXPORT_STANDARD(Scope.STANDARDS, Icons.REPORT, ctrl(P)),
    EDIT_DRAFT(Scope.STANDARDS, Icons.EDIT, plain(ENTER)),
    NEW_STANDARD(Scope.STANDARDS, Icons.PAGE, plain(INSERT)),
    RETIRE_STANDARD(Scope.STANDARDS, Icons.LOCK, plain(F6)),
    NEW_VERSION(Scope.STANDARDS, Icons.ADD, ctrl(N)),
    COPY_STANDARD(Scope.STANDARDS, Icons.COPY, ctrlShift(N)),
    COMPARE_STANDARDS(Scope.STANDARDS, Icons.SWAP, ctrl(D)),
    ADOPT_STANDARD(Scope.STANDARDS, Icons.ROUND, plain(F5)),
    DISCARD_DRAFT(Scope.STANDARDS, Icons.DELETE, plain(DELETE)),

    ADD_LINE(Scope.EDITOR, Icons.ADD, plain(INSERT)),
    ADD_GROUP(Scope.EDITOR, Icons.FOLDER, shift(INSERT)),
    DOUBLE_LINE(Scope.EDITOR, Icons.COPY, ctrl(D)),
    REMOVE_LINE(Scope.EDITOR, Icons.DELETE, plain(DELETE)),
    LINE_UP(Scope.EDITOR, Icons.PREVIOUS, ctrl(KeyCode.UP)),
    LINE_DOWN(Scope.EDITOR, Icons.NEXT, ctrl(DOWN)),
    FILL_IN(Scope.EDITOR, Icons.EDIT, plain(ENTER)),
    ADD_REASON(Scope.EDITOR, Icons.MINUS, plain(F4)),
    NEXT_PROBLEM(Scope.EDITOR, Icons.WARNING, plain(F8)),
    EFFECT(Scope.EDITOR, Icons.ROUND, plain(F5)),
    UNDO_EDIT(Scope.EDITOR, Icons.UNDO, ctrl(Z)),
    REDO_EDIT(Scope.EDITOR, Icons.REDO, ctrlShift(Z), ctrl(Y)),
    KEPT_ALREADY(Scope.EDITOR, Icons.TICK, ctrl(S)),
    PUBLISH(Scope.EDITOR, Icons.SUBMIT, ctrl(ENTER)),

    IMPORT(Scope.ROUND, Icons.IMPORT, ctrl(O)),
    IMPORT_FOLDER(Scope.ROUND, Icons.FOLDER, ctrlShift(O)),
    REPORT(Scope.ROUND, Icons.REPORT, ctrl(P)),
    OPEN_CASE(Scope.ROUND, Icons.OPEN, plain(ENTER)),
    NEXT_UNFINISHED(Scope.ROUND, Icons.NEXT, plain(F8)),
    RENAME(Scope.ROUND, Icons.EDIT, plain(F2)),
    FILTER(Scope.ROUND, Icons.SEARCH, ctrl(F)),
    CHECKS(Scope.ROUND, Icons.FINDING, ctrl(U)),
    SECOND_REVIEW(Scope.ROUND, Icons.PERSON, plain(F4)),
    SETTLE(Scope.ROUND, Icons.SWAP, plain(F9)),

    CLEAR_AND_NEXT(Scope.ITEMS, Icons.TICK, plain(SPACE)),
    REASON(Scope.ITEMS, Icons.MINUS, digits()),
    OTHER_REASON(Scope.ITEMS, Icons.MINUS, plain(DIGIT0), plain(NUMPAD0)),
    NEXT_ITEM(Scope.ITEMS, Icons.NEXT, plain(DOWN), plain(ENTER)),
    PREVIOUS_ITEM(Scope.ITEMS, Icons.PREVIOUS, plain(KeyCode.UP)),
    NEXT_OPEN(Scope.ITEMS, Icons.NEXT, plain(F8)),
    PREVIOUS_OPEN(Scope.ITEMS, Icons.PREVIOUS, shift(F8)),
    NOT_APPLICABLE(Scope.ITEMS, Icons.CROSSED_CIRCLE, plain(F4)),
    UNSURE(Scope.ITEMS, Icons.QUESTION, plain(F9)),
    NOTE(Scope.ITEMS, Icons.NOTE, plain(F2)),
    REPORT_WORDING(Scope.ITEMS, Icons.REPORT, ctrl(F2)),
    TAKE_BACK(Scope.ITEMS, Icons.BACKSPACE, plain(BACK_SPACE)),
    SAME_POINTS(Scope.ITEMS, Icons.COPY, ctrl(E)),
    REOPEN_ITEM(Scope.ITEMS, Icons.CIRCLE, plain(DELETE)),
    REST_CLEAR(Scope.ITEMS, Icons.SUBMIT, shift(ENTER)),
    REST_NOT_APPLICABLE(Scope.ITEMS, Icons.CROSSED_CIRCLE, shift(F4)),

    ABSENCE(Scope.PROOF, Icons.MISSING, plain(F5)),
    WHOLE_PAGE(Scope.PROOF, Icons.PAGE, plain(F7)),
    BOX_BY_KEYS(Scope.PROOF, Icons.BOX, shift(F7)),
    SHOW_PROOF(Scope.PROOF, Icons.GO_TO, ctrl(F7)),

    NEXT_PAGE(Scope.PAGES, Icons.NEXT_PAGE, plain(RIGHT)),
    PREVIOUS_PAGE(Scope.PAGES, Icons.PREVIOUS_PAGE, plain(LEFT)),
    ONWARD(Scope.PAGES, Icons.NEXT, plain(PAGE_DOWN)),
    BACKWARD(Scope.PAGES, Icons.PREVIOUS, plain(PAGE_UP)),
    FIRST_PAGE(Scope.PAGES, Icons.FIRST_PAGE, plain(KeyCode.HOME)),
    LAST_PAGE(Scope.PAGES, Icons.LAST_PAGE, plain(END)),
    GO_TO_PAGE(Scope.PAGES, Icons.GO_TO, ctrl(G)),
    WHERE_I_WAS(Scope.PAGES, Icons.BACK, alt(LEFT)),
    FIND(Scope.PAGES, Icons.SEARCH, ctrl(F)),
    NEXT_HIT(Scope.PAGES, Icons.NEXT, plain(F3)),
    PREVIOUS_HIT(Scope.PAGES, Icons.PREVIOUS, shift(F3)),
    ZOOM_IN(Scope.PAGES, Icons.ZOOM_IN, ctrl(EQUALS), ctrl(ADD), ctrl(PLUS), ctrlShift(EQUALS)),
    ZOOM_OUT(Scope.PAGES, Icons.ZOOM_OUT, ctrl(MINUS), ctrl(SUBTRACT)),
    FIT_WIDTH(Scope.PAGES, Icons.FIT_WIDTH, ctrl(DIGIT0), ctrl(NUMPAD0)),
    ROTATE(Scope.PAGES, Icons.ROTATE, ctrl(R)),
    STRIP(Scope.PAGES, Icons.STRIP, plain(F6)),
    OTHER_MONITOR(Scope.PAGES, Icons.OTHER_MONITOR, shift(F6)),
    OTHER_TOOL(Scope.PAGES, Icons.TEXT, ctrl(T)),
    SECOND_VIEW(Scope.PAGES, Icons.TWO_PAGES, ctrl(D)),
    VIEWS_TOGETHER(Scope.PAGES, Icons.TOGETHER, ctrlShift(D)),
    SWAP_VIEWS(Scope.PAGES, Icons.SWAP, ctrl(J)),
    LENS(Scope.PAGES, Icons.LENS, ctrl(L)),
    TONE(Scope.PAGES, Icons.TONE, ctrl(M)),
    DRAW_AGAIN(Scope.PAGES, Icons.AGAIN, ctrlShift(R)),
    PAGE_EARLIER(Scope.PAGES, Icons.PREVIOUS, ctrl(PAGE_UP)),
    PAGE_LATER(Scope.PAGES, Icons.NEXT, ctrl(PAGE_DOWN)),
    FILE_EARLIER(Scope.PAGES, Icons.PREVIOUS, ctrlShift(PAGE_UP)),
    FILE_LATER(Scope.PAGES, Icons.NEXT, ctrlShift(PAGE_DOWN)),
    MOVE_TO(Scope.PAGES, Icons.GO_TO, ctrlShift(G)),
    ORDER_AS_TAKEN_IN(Scope.PAGES, Icons.AGAIN),

    FINDINGS(Scope.CASE, Icons.FINDING, ctrl(U)),
    PAPERS(Scope.CASE, Icons.FILE, ctrlShift(U)),
    TIME_LINE(Scope.CASE, Icons.TIME_LINE, ctrl(H)),
    FINDING_ACCEPT(Scope.FINDINGS, Icons.MINUS, plain(DIGIT1), plain(NUMPAD1)),
    FINDING_MISREAD(Scope.FINDINGS, Icons.CLOSE, plain(DIGIT2), plain(NUMPAD2)),
    FINDING_EXPLAINED(Scope.FINDINGS, Icons.NOTE, plain(DIGIT3), plain(NUMPAD3)),
    FINDING_NO_DEDUCTION(Scope.FINDINGS, Icons.CROSSED_CIRCLE, plain(DIGIT4), plain(NUMPAD4)),
    FINDING_LATER(Scope.FINDINGS, Icons.LATER, plain(DIGIT5), plain(NUMPAD5)),
    FINDING_REREAD(Scope.FINDINGS, Icons.EDIT, plain(F2)),
    FINDING_SHOW(Scope.FINDINGS, Icons.GO_TO, plain(ENTER)),
    FINDING_NEXT(Scope.FINDINGS, Icons.NEXT, plain(DOWN)),
    FINDING_PREVIOUS(Scope.FINDINGS, Icons.PREVIOUS, plain(KeyCode.UP)),
    PAPER_SHOW(Scope.PAPERS, Icons.GO_TO, plain(ENTER)),
    PAPER_NEXT(Scope.PAPERS, Icons.NEXT, plain(DOWN)),
    PAPER_PREVIOUS(Scope.PAPERS, Icons.PREVIOUS, plain(KeyCode.UP)),
    PAPER_CORRECT(Scope.PAPERS, Icons.EDIT, plain(F2)),
    PAPER_AS_READ(Scope.PAPERS, Icons.UNDO, plain(DELETE)),

    TAKE_FIRST(Scope.SETTLING, Icons.TICK, plain(DIGIT1), plain(NUMPAD1)),
    TAKE_SECOND(Scope.SETTLING, Icons.TICK, plain(DIGIT2), plain(NUMPAD2)),
    DECIDE_OWN(Scope.SETTLING, Icons.EDIT, plain(DIGIT3), plain(NUMPAD3)),
    SEND_BACK(Scope.SETTLING, Icons.UNDO, plain(DIGIT4), plain(NUMPAD4)),
    TAKE_SLIGHT(Scope.SETTLING, Icons.SUBMIT, ctrl(E)),
    WHY(Scope.SETTLING, Icons.NOTE, plain(F2)),
    NEXT_DISSENT(Scope.SETTLING, Icons.NEXT, plain(DOWN)),
    PREVIOUS_DISSENT(Scope.SETTLING, Icons.PREVIOUS, plain(KeyCode.UP)),
    NEXT_PROOF(Scope.SETTLING, Icons.GO_TO, plain(ENTER)),
    SAME_PAGE(Scope.SETTLING, Icons.TWO_PAGES, plain(F7)),

    UNDO(Scope.CASE, Icons.UNDO, ctrl(Z)),
    REDO(Scope.CASE, Icons.REDO, ctrl(Y), ctrlShift(Z)),
    COMMENT(Scope.CASE, Icons.NOTE, shift(F2)),
    FACTS(Scope.CASE, Icons.ROUND, ctrl(I)),
    READING_TIME(Scope.CASE, Icons.CLOCK, ctrl(P)),
    SUBMIT(Scope.CASE, Icons.SUBMIT, ctrl(ENTER)),
    REOPEN_CASE(Scope.CASE, Icons.REOPEN),
    NEXT_CASE(Scope.CASE, Icons.NEXT_PAGE, ctrl(RIGHT));

    /** Where a command is at home; the key overview is ordered by it. */
    public enum Scope {
        EVERYWHERE,
        HOME,
        STANDARDS,
        EDITOR,
        ROUND,
        ITEMS,
        PROOF,
        FINDINGS,
        PAPERS,
        SETTLING,
        PAGES,
        CASE;

        /** Whether it is one of the things that may stand beside the pages, of which only one does. */
        private boolean besidePages() {
            return this == ITEMS || this == PROOF || this == FINDINGS || this == PAPERS || this == SETTLING;
        }

        /** Whether both stand beside the pages, and never together. */
        private boolean excludes(Scope other) {
            boolean sameThing = this == other || (judges() && other.judges());
            return besidePages() && other.besidePages() && !sameThing;
        }

        private boolean judges() {
            return this == ITEMS || this == PROOF;
        }

        /** The screen it is met on; empty for every screen. */
        private String screen() {
            return switch (this) {
                case EVERYWHERE -> "";
                case HOME -> "home";
                case STANDARDS -> "standards";
                case EDITOR -> "editor";
                case ROUND -> "round";
                case ITEMS, PROOF, FINDINGS, PAPERS, SETTLING, PAGES, CASE -> "workspace";
            };
        }
    }

    private final Scope scope;
    private final Icons icon;
    private final List<KeyCodeCombination> keys;

    Command(Scope scope, Icons icon, KeyCodeCombination... keys) {
        this.scope = scope;
        this.icon = icon;
        this.keys = List.of(keys);
    }

    public Scope scope() {
        return scope;
    }

    /** The program's own keys for it. */
    List<KeyCodeCombination> keys() {
        return keys;
    }

    /** Whether both can be given on the same screen, so that they cannot share a key. */
    boolean meets(Command other) {
        boolean sameScreen = scope.screen().isEmpty()
                || other.scope.screen().isEmpty()
                || scope.screen().equals(other.scope.screen());
        return sameScreen && !scope.excludes(other.scope);
    }

    public Icons icon() {
        return icon;
    }

    public boolean hasKey() {
        return !keys.isEmpty();
    }

    /** The first of its own keys as printed on screen, such as {@code Ctrl+Z}; empty when it has none. */
    public String keyText(Words words) {
        return this == REASON ? "1–9" : hasKey() ? KeyNames.text(words, keys.getFirst()) : "";
    }

    /** Key of its word in the program's sentences. */
    public String words() {
        return "command." + name();
    }
}
