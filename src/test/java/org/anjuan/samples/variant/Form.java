package org.anjuan.samples.variant;

import java.time.LocalDate;

/** The head, the fields and the foot that papers of one department share. */
final class Form {
    final Matter m;
    final Sheet sheet;
    String title = "";
    private final Ways ways;

    Form(Matter m) {
        this.m = m;
        this.ways = m.ways;
        this.sheet = new Sheet(ways);
    }

    /** The head: organ, title and, where it is not empty, the number. */
    Form head(String organ, String title, String number) {
        this.title = title;
        switch (ways.habit("head", 4)) {
            case 0 -> sheet.title(organ).title(title);
            case 1 -> sheet.title(organ + title);
            case 2 -> sheet.title(organ).title(String.join(" ", title.split("")));
            default -> sheet.title(title);
        }
        if (!number.isEmpty()) {
            switch (ways.habit("number", 4)) {
                case 0, 1 -> sheet.middle(number);
                case 2 -> sheet.right(number);
                default -> sheet.right((ways.habit("label", 2) == 0 ? "编号：" : "案号：") + number);
            }
        }
        return this;
    }

    Form head(String title, String number) {
        return head(m.organ, title, number);
    }

    /** A field of a form: in a table, or as a line. */
    Form field(String label, String value) {
        if (ways.habit("table", 3) > 0) {
            sheet.row(label, value);
        } else {
            sheet.line(label + "：" + value);
        }
        return this;
    }

    /** Two fields beside each other. */
    Form fields(String label, String value, String other, String also) {
        if (ways.habit("table", 3) > 0) {
            sheet.row(label, value, other, also);
        } else {
            sheet.line(label + "：" + value + "　　" + other + "：" + also);
        }
        return this;
    }

    /** An opinion with who gave it and when. */
    Form opinion(String label, String words, String who, LocalDate day) {
        var signed = switch (ways.habit("opinion", 4)) {
            case 0 -> words + "\n　　　　　签名：" + who + "　" + ways.day(day);
            case 1 -> words + "　" + who + "　" + ways.day(day);
            case 2 -> words + "\n（签字）" + who + "\n" + ways.day(day);
            default -> words + "\n签名：" + who + "　　日期：" + ways.shortDay(day);
        };
        return field(label, signed);
    }

    Form para(String words) {
        sheet.para(words);
        return this;
    }

    Form line(String words) {
        sheet.line(words);
        return this;
    }

    /** The organ and the day at the foot. */
    Form foot(String organ, LocalDate day) {
        sheet.gap(1);
        if (ways.habit("foot", 3) == 0 && ways.habit("head", 4) < 3) {
            sheet.right("（印章）").right(ways.dated(day));
        } else {
            sheet.right(organ).right(ways.dated(day));
        }
        return this;
    }

    Form foot(LocalDate day) {
        return foot(m.organ, day);
    }

    /** The party with all that identifies it, as fields. */
    Form party() {
        return party(m.code);
    }

    Form party(String code) {
        var label = ways.always("当事人", "当事人名称", "被处罚人", "当事人（被处罚单位）");
        if (m.person()) {
            field(ways.always("当事人", "当事人", "被处罚人", "当事人姓名"), m.party);
            fields("性别", "男", ways.always("公民身份号码", "身份证号", "身份证件号码", "居民身份证号码"), m.headId);
            return field(ways.always("住址", "住所", "家庭住址", "住址"), m.address);
        }
        field(label, m.party);
        field("统一社会信用代码", code);
        field(ways.always("住所（住址）", "地址", "住所", "经营场所"), m.address);
        return field(ways.always(m.headLabel() + "（负责人）", m.headLabel(), m.headLabel(), m.headLabel()), m.head);
    }

    /** The officers of a record with their certificates, as departments list them. */
    Form officers(String role) {
        var first = m.one;
        var second = m.two;
        var number = m.oneNumber;
        var other = m.twoNumber;
        switch (ways.habit("officers", 4)) {
            case 0 -> line(role + "：" + first + "（执法证号：" + number + "）；" + second + "（执法证号：" + other + "）");
            case 1 -> line(role + "：" + first + "、" + second + "　　执法证号：" + number + "、" + other);
            case 2 -> sheet.row(role, first, "执法证号", number).row(role, second, "执法证号", other);
            default -> line(role + "：" + first + "　执法证件号：" + number).line("　　　　　" + second + "　执法证件号：" + other);
        }
        return this;
    }

    /** Only the first officer. */
    Form officer(String role) {
        switch (ways.habit("officers", 4)) {
            case 0 -> line(role + "：" + m.one + "（执法证号：" + m.oneNumber + "）");
            case 1 -> line(role + "：" + m.one + "　　执法证号：" + m.oneNumber);
            case 2 -> sheet.row(role, m.one, "执法证号", m.oneNumber);
            default -> line(role + "：" + m.one + "　执法证件号：" + m.oneNumber);
        }
        return this;
    }
}
