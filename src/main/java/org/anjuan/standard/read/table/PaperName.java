package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** What papers are called. */
final class PaperName {
    private static final int LONGEST = 18;
    private static final Pattern PAPER = Pattern.compile(
            "[\\p{IsHan}（()）、]{1,18}(?:书|表|笔录|回证|报告|单|函|凭证|票据|通知|决定|记录|登记簿|批件|公告|纪要|公文|合同|协议|台账|证明)(?:[（(][^（()）]{1,8}[）)])?");

    private PaperName() {}

    /** Whether a name is that of a paper, by what it ends with. */
    static boolean is(String name) {
        return PAPER.matcher(name).matches();
    }

    /** What a row itself is about, where its words are a name; otherwise empty. */
    static String of(DraftItem item) {
        var name = String.join("", item.content).split("[：:]", 2)[0].strip();
        return name.length() > LONGEST ? "" : name;
    }
}
