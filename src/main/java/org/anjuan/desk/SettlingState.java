package org.anjuan.desk;

/** How far an item is on which two reviews differ. */
public enum SettlingState {
    /** 未裁定. */
    OPEN,
    /** 已退回双方说明. */
    ASKED,
    /** 已裁定. */
    SETTLED,
    /** 有新情况: it was decided, and one of the two judged otherwise since; the decision holds. */
    NEWS
}
