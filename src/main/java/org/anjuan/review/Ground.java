package org.anjuan.review;

/** Why a finding is no problem of the case. */
public enum Ground {
    /** 识别有误: what it rests on was read wrongly. */
    MISREAD,
    /** 已有说明: the file itself explains it. */
    EXPLAINED,
    /** 不属扣分: it is so, and costs nothing. */
    NO_DEDUCTION
}
