package org.anjuan.ui.shell.workspace;

/** What stands beside the pages. */
enum Side {
    /** 评分表. */
    CHECKLIST,
    /** 疑点. */
    FINDINGS,
    /** 文书. */
    PAPERS
}
