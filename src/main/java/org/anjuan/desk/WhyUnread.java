package org.anjuan.desk;

/** Why a page has no text though it was tried; each has its sentence in the program's words. */
public enum WhyUnread {
    /** It took too long and was given up. */
    SLOW,
    /** It ended the recogniser. */
    ENDED,
    /** It took more memory than there is. */
    HEAVY,
    /** It ended the recogniser before, so that it is not tried again. */
    LEFT_ALONE,
    /** Its picture cannot be drawn or worked on. */
    PICTURE
}
