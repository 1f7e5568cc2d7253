package org.anjuan.casefile.read.word.limit;

/** In which way the pages differ from what Word would show. */
public enum Warning {
    /** A font was drawn with a bundled face. */
    FONT_REPLACED,
    /** A character is in no bundled face and stands as 〓. */
    CHARACTER_MISSING,
    /** A picture is of a format, size or state that cannot be shown. */
    PICTURE_LEFT_OUT,
    /** A picture lies outside the file; it is never fetched. */
    EXTERNAL_LEFT_OUT,
    /** A shape, chart or embedded object is not drawn. */
    OBJECT_LEFT_OUT,
    /** Text flows past a floating object otherwise than in Word. */
    FLOAT_APPROXIMATED,
    /** Several columns are set as one. */
    COLUMNS_AS_ONE,
    /** Footnotes stand elsewhere or are counted otherwise than in Word. */
    NOTES_OTHERWISE
}
