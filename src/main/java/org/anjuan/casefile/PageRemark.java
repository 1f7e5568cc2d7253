package org.anjuan.casefile;

/** What a reader must be told about a page that is shown, because the picture does not show it. */
public enum PageRemark {
    /** Chinese fonts that the file names but does not carry were replaced by similar ones. */
    FONTS_REPLACED,
    /** A font is missing and the file does not say which characters it held: some may be shown wrong. */
    CHARACTERS_UNSURE,
    /** Characters that no face has stand as a sign in their place. */
    CHARACTERS_MISSING,
    /** Lines, columns or floating objects may stand otherwise than in the program the file was made with. */
    SET_OTHERWISE,
    /** Something on the page lies outside the file; it is never fetched. */
    LEFT_OUTSIDE,
    /** A picture on the page ends early or is broken in between: its lower part may be missing or stand elsewhere. */
    PICTURE_CUT_SHORT,
    /** Something on the page could not be drawn; a crossed frame stands where a picture is missing. */
    PART_MISSING,
    /** A signature of the document cannot be read: its seal, on this page or another, is not shown. */
    SEAL_UNREAD,
    /** Another program of the PC on which the file was taken in laid the page out. */
    SET_BY_OFFICE
}
