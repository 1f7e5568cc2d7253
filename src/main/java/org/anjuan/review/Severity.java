package org.anjuan.review;

/** How grave a finding would be if what was read is so; the graver first. */
public enum Severity {
    /** 疑似违法: it may bear on whether the decision holds. */
    VIOLATION,
    /** 疑似瑕疵: it can usually be put right. */
    FLAW,
    /** 提示: worth a look, or not sure enough for more. */
    HINT
}
