package org.anjuan.standard.read.table;

/** What a column of an office's table holds. */
public enum Role {
    /** 序号, 编号: counted anew, not kept. */
    NUMBER,
    /** 评查类别, 阶段: the division above the groups. */
    PART,
    /** 评查项目, 文书: what items are judged together. */
    GROUP,
    /** 评查内容, 评查标准: what is looked at. */
    CONTENT,
    /** 分值: what it is worth. */
    POINTS,
    /** 扣分标准, 评分细则: why points go, and how many. */
    RULE,
    /** 扣分值: how many points go, as a bare number. */
    COST,
    /** 依据: the law it rests on. */
    BASIS,
    /** 看什么文书. */
    DOCUMENTS,
    /** 适用情形. */
    CONDITION,
    /** 备注, 说明. */
    NOTE,
    /** 得分, 评查人, 存在问题: left for the reviewer to fill in; not read. */
    FILL_IN,
    /** A heading that is not known; not read. */
    UNKNOWN
}
