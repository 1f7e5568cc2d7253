package org.anjuan.desk;

/** The most an organiser lets a check say. */
public enum CheckLevel {
    /** What the rules say. */
    USUAL,
    /** Nothing above 疑似瑕疵. */
    FLAW,
    /** Nothing above 提示. */
    HINT,
    /** It is not asked. */
    OFF
}
