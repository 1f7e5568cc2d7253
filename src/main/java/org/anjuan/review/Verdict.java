package org.anjuan.review;

/** What a reviewer holds of one item. */
public enum Verdict {
    /** 未评: not judged yet. */
    OPEN,
    /** 无问题: looked at and in order. */
    CLEAR,
    /** 扣分: points were taken, or for a veto item, the veto holds. */
    DEDUCTED,
    /** 不适用: does not concern this case and leaves the possible points. */
    NOT_APPLICABLE,
    /** 存疑: to be talked over; deductions made so far stay and count. */
    UNSURE
}
