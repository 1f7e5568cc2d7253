package org.anjuan.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Every picture on a button or beside a word; named by what it stands for, not by what it shows. */
@SuppressWarnings("ImmutableEnumChecker") // the pack's constants do not change, but do not say so
public enum Icons {
    HOME(Material2OutlinedAL.HOME),
    BACK(Material2AL.ARROW_BACK),
    RESUME(Material2MZ.PLAY_ARROW),
    ADD(Material2AL.ADD),
    OPEN(Material2AL.CHEVRON_RIGHT),
    CASE(Material2OutlinedAL.FOLDER),
    ROUND(Material2OutlinedAL.FACT_CHECK),
    SAMPLE(Material2OutlinedMZ.SCHOOL),
    IMPORT(Material2OutlinedMZ.NOTE_ADD),
    DROP(Material2OutlinedMZ.MOVE_TO_INBOX),
    REPORT(Material2OutlinedAL.DESCRIPTION),
    TABLE(Material2OutlinedMZ.TABLE_CHART),
    CIRCULAR(Material2OutlinedAL.ARTICLE),
    SETTINGS(Material2OutlinedMZ.SETTINGS),
    KEYS(Material2OutlinedAL.KEYBOARD),
    PERSON(Material2OutlinedMZ.PERSON),
    EDIT(Material2OutlinedAL.EDIT),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    FILE(Material2OutlinedAL.INSERT_DRIVE_FILE),
    FOLDER(Material2OutlinedAL.CREATE_NEW_FOLDER),
    SEARCH(Material2MZ.SEARCH),
    PREVIOUS(Material2AL.KEYBOARD_ARROW_UP),
    NEXT(Material2AL.KEYBOARD_ARROW_DOWN),
    PREVIOUS_PAGE(Material2AL.CHEVRON_LEFT),
    NEXT_PAGE(Material2AL.CHEVRON_RIGHT),
    FIRST_PAGE(Material2AL.FIRST_PAGE),
    LAST_PAGE(Material2AL.LAST_PAGE),
    GO_TO(Material2AL.ARROW_FORWARD),
    ZOOM_IN(Material2MZ.ZOOM_IN),
    ZOOM_OUT(Material2MZ.ZOOM_OUT),
    FIT_WIDTH(Material2MZ.SWAP_HORIZ),
    ROTATE(Material2MZ.ROTATE_RIGHT),
    OTHER_MONITOR(Material2OutlinedMZ.OPEN_IN_NEW),
    STRIP(Material2OutlinedMZ.VIEW_SIDEBAR),
    TEXT(Material2AL.FORMAT_SIZE),
    TWO_PAGES(Material2OutlinedAL.IMPORT_CONTACTS),
    TOGETHER(Material2AL.LINK),
    SWAP(Material2AL.COMPARE_ARROWS),
    FINDING(Material2OutlinedAL.FLAG),
    LATER(Material2AL.ACCESS_TIME),
    TIME_LINE(Material2MZ.TIMELINE),
    LENS(Material2MZ.PAGEVIEW),
    TONE(Material2MZ.TONALITY),
    AGAIN(Material2MZ.REFRESH),
    UNDO(Material2MZ.UNDO),
    REDO(Material2MZ.REDO),
    BOX(Material2AL.HIGHLIGHT_ALT),
    PAGE(Material2OutlinedAL.ARTICLE),
    MISSING(Material2OutlinedMZ.PLAGIARISM),
    NOTE(Material2OutlinedMZ.STICKY_NOTE_2),
    DELETE(Material2OutlinedAL.DELETE),
    BACKSPACE(Material2OutlinedAL.BACKSPACE),
    SUBMIT(Material2AL.DONE_ALL),
    REOPEN(Material2OutlinedAL.LOCK_OPEN),
    FULL_SCREEN(Material2AL.FULLSCREEN),
    CLOSE(Material2AL.CLOSE),
    MORE(Material2MZ.MORE_HORIZ),
    TICK(Material2AL.CHECK),
    MINUS(Material2MZ.REMOVE),
    CIRCLE(Material2MZ.RADIO_BUTTON_UNCHECKED),
    CROSSED_CIRCLE(Material2AL.BLOCK),
    QUESTION(Material2AL.HELP_OUTLINE),
    CROSS_IN_CIRCLE(Material2AL.HIGHLIGHT_OFF),
    TICK_IN_CIRCLE(Material2AL.CHECK_CIRCLE_OUTLINE),
    LOCK(Material2OutlinedAL.LOCK),
    DOT(Material2AL.FIBER_MANUAL_RECORD),
    INFO(Material2OutlinedAL.INFO),
    WARNING(Material2OutlinedMZ.REPORT_PROBLEM),
    ERROR(Material2AL.ERROR_OUTLINE),
    CLOCK(Material2MZ.SCHEDULE),
    PAUSE(Material2MZ.PAUSE),
    SEEN(Material2AL.CHECK_BOX),
    UNSEEN(Material2AL.CHECK_BOX_OUTLINE_BLANK);

    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /** A new picture of it, as high as the text beside it and in its colour; it says nothing to a screen reader. */
    public FontIcon node() {
        var icon = new FontIcon(ikon);
        icon.setFocusTraversable(false);
        return icon;
    }

    /** A new picture of it with further style classes. */
    public FontIcon node(String... styles) {
        var icon = node();
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /** Makes a picture that was another one a picture of it. */
    public void become(FontIcon icon) {
        icon.setIconCode(ikon);
    }
}
