package org.anjuan.samples.variant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What happened in an invented case: who, when, how much; and what is wrong with it. */
final class Matter {
    /** Who is penalised. */
    enum Party {
        COMPANY,
        SHOP,
        PERSON
    }

    private static final Fault[] SPARE_HEARING = {
        Fault.STATEMENT_SHORT,
        Fault.HEARING_SHORT,
        Fault.HEARING_NOT_HELD,
        Fault.HEARING_UNTOLD,
        Fault.ANNOUNCED_SHORT,
        Fault.NO_NOTICE,
        Fault.NOTICE_LATE,
        Fault.MINOR,
        Fault.SLOW
    };

    private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    final Ways ways;
    final Trade trade;
    final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    final String county;
    final String organ;
    final Party kind;
    final String party;
    final String head;
    final String code;
    final String headId;
    final String address;
    final String one;
    final String two;
    final String oneNumber;
    final String twoNumber;
    final String leader;
    final String chief;
    final String reviewer;
    final String chair;
    final int serial;
    final boolean heard;
    final boolean waived;
    final boolean stated;
    final boolean ordered;
    final boolean discussed;
    final boolean keptThings;
    final boolean gained;
    final long gains;
    long fine;
    LocalDate found;
    LocalDate inspected;
    LocalDate filed;
    LocalDate asked;
    LocalDate reported;
    LocalDate reviewed;
    LocalDate noticed;
    LocalDate noticeServed;
    LocalDate answered;
    LocalDate hearingTold;
    LocalDate hearing;
    LocalDate discussion;
    LocalDate approved;
    LocalDate decided;
    LocalDate served;
    LocalDate paid;
    LocalDate published;
    LocalDate closed;

    Matter(Ways ways, boolean apart, Set<Fault> faults) {
        this.ways = ways;
        this.faults.addAll(faults);
        this.trade = ways.any(apart ? Trade.KEPT : Trade.TRIED);
        this.county = ways.pick("晋原县", "东岭市", "平川区", "青石县", "松溪市", "望河区");
        this.organ = county + trade.organ();
        this.kind = party();
        this.head = ways.pick("赵广文", "孙怀远", "吕德山", "梁晓峰", "欧阳静", "卢桂兰");
        this.party = switch (kind) {
            case COMPANY -> county + ways.pick("恒远商贸有限公司", "兴隆建材有限责任公司", "绿源科技有限公司", "鼎盛实业集团有限公司");
            case SHOP -> county + ways.pick("老街便民商店", "桥头百货超市", "城南鸿运旅馆", "东关诚信经营部");
            case PERSON -> head;
        };
        int born = has(Fault.MINOR) ? 2009 : ways.habit("born", 40) + 1955;
        this.headId = id(born, ways.habit("month", 12) + 1, ways.habit("dayborn", 28) + 1);
        this.code = code(kind == Party.SHOP ? "92" : "91");
        this.address = county + ways.pick("城关镇人民路18号", "柳河街道建设东街6号", "新城镇工业路3号", "平安街道朝阳巷12号");
        this.one = ways.pick("张明远", "周立群", "郭建军", "罗永红");
        this.two = ways.pick("李小雨", "陈燕", "诸葛明", "马晓东");
        this.oneNumber = ways.pick("04110123001", "14990203011", "晋A2301056", "J9901-0456");
        this.twoNumber = ways.pick("04110123002", "14990203012", "晋A2301057", "J9901-0457");
        this.leader = ways.pick("韩培元", "邓志强", "冯国栋", "曹文斌");
        this.chief = ways.pick("高屿", "魏芳", "钱学礼", "姚远");
        this.reviewer = ways.pick("孙丽", "何静", "沈洁", "田野");
        this.chair = ways.pick("白雪松", "江帆", "彭涛", "夏禹");
        this.serial = 2 + ways.dice(180);
        this.heard = hasAny(Fault.OWN_CHAIR, Fault.HEARING_SOON, Fault.NO_REVIEW)
                || (!hasAny(SPARE_HEARING) && ways.dice(5) == 0);
        this.waived = !heard && !hasAny(SPARE_HEARING) && !has(Fault.UNANSWERED) && ways.dice(4) == 0;
        this.stated = has(Fault.UNANSWERED) || (!heard && !waived && !hasAny(SPARE_HEARING) && ways.dice(3) == 0);
        this.ordered = !has(Fault.NO_ORDER) && (has(Fault.BLANK_DAY) || ways.dice(4) > 0);
        this.discussed = heard
                || hasAny(Fault.DISCUSSED_LATE, Fault.DISCUSSED_FEW, Fault.DISCUSSED_OTHER)
                || (!has(Fault.UNAPPROVED) && ways.dice(3) == 0);
        this.keptThings = hasAny(Fault.KEPT_LATE, Fault.KEPT_FOREVER) || ways.dice(4) == 0;
        this.gained = hasAny(Fault.SUMS, Fault.GAINS_LEFT, Fault.VALUE_DIFFERS) || ways.dice(3) == 0;
        this.gains = 120L + ways.dice(60) * 20L;
        this.fine = fine();
        days();
        disturb();
    }

    private Party party() {
        if (has(Fault.MINOR)) {
            return Party.PERSON;
        }
        return has(Fault.WRONG_CODE)
                ? ways.any(Party.COMPANY, Party.SHOP)
                : ways.any(Party.COMPANY, Party.COMPANY, Party.SHOP, Party.PERSON);
    }

    /** Moves the days as the flaws need it. */
    private void disturb() {
        if (has(Fault.FILED_LATE)) {
            filed = reported.plusDays(2);
        }
        if (has(Fault.SLOW)) {
            delayEnd(110);
        }
        if (has(Fault.PROLONGED_LATE)) {
            delayEnd((int) (filed.plusDays(105).toEpochDay() - decided.toEpochDay()));
        }
        if (has(Fault.NOTICE_LATE)) {
            noticeServed = decided.plusDays(2);
        }
        if (hasAny(Fault.STATEMENT_SHORT, Fault.HEARING_SHORT)) {
            delayEnd((int) (noticeServed.plusDays(3).toEpochDay() - decided.toEpochDay()));
        }
        if (has(Fault.SERVED_LATE)) {
            served = decided.plusDays(24);
            paid = served.plusDays(5);
            closed = paid.plusDays(5);
        }
    }

    boolean hasAny(Fault... any) {
        return Stream.of(any).anyMatch(faults::contains);
    }

    private long fine() {
        if (has(Fault.ABOVE)) {
            return trade.most() + 5000;
        }
        if (has(Fault.STATEMENT_SHORT)) {
            return Math.max(trade.least(), 1000);
        }
        long least = Math.max(trade.least(), trade.most() / 10);
        return least + (trade.most() - least) / 10 * (1 + ways.dice(4)) / 100 * 100;
    }

    private void days() {
        inspected = LocalDate.of(2024 + ways.dice(2), 2 + ways.dice(4), 20).plusDays(ways.dice(20));
        found = inspected.minusDays(1 + ways.dice(3));
        filed = inspected.plusDays(1 + ways.dice(4));
        asked = filed.plusDays(2 + ways.dice(6));
        reported = asked.plusDays(4 + ways.dice(10));
        reviewed = reported.plusDays(1 + ways.dice(3));
        noticed = reviewed.plusDays(1 + ways.dice(3));
        noticeServed = noticed.plusDays(ways.dice(3));
        answered = noticeServed.plusDays(2);
        hearingTold = answered.plusDays(2);
        hearing = hearingTold.plusDays(17);
        discussion = heard ? hearing.plusDays(4) : noticeServed.plusDays(waived ? 4 : 14);
        approved = discussion.plusDays(1);
        decided = approved.plusDays(ways.dice(3));
        served = decided.plusDays(ways.dice(5));
        published = decided.plusDays(2 + ways.dice(3));
        paid = served.plusDays(3 + ways.dice(9));
        closed = paid.plusDays(4 + ways.dice(6));
    }

    /** Moves everything from the discussion on by some days. */
    void delayEnd(int more) {
        discussion = discussion.plusDays(more);
        approved = approved.plusDays(more);
        decided = decided.plusDays(more);
        served = served.plusDays(more);
        published = published.plusDays(more);
        paid = paid.plusDays(more);
        closed = closed.plusDays(more);
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    boolean person() {
        return kind == Party.PERSON;
    }

    /** How a paper of this sector is numbered. */
    String number(String what, LocalDate day) {
        return number(what, day, serial);
    }

    String number(String what, LocalDate day, int serial) {
        var code = county.charAt(0) + trade.code();
        return code + what + "〔" + day.getYear() + "〕" + serial + "号";
    }

    String decisionNumber() {
        return number(ways.always("罚字", "处罚", "罚", "罚决"), decided);
    }

    String noticeNumber() {
        var number = number(ways.always("罚告", "罚先告", "告字", "罚听告"), noticed);
        return has(Fault.OTHER_YEAR) ? number.replace("〔" + noticed.getYear(), "〔" + (noticed.getYear() - 1)) : number;
    }

    /** How the party is addressed. */
    String you() {
        return switch (kind) {
            case COMPANY -> ways.habit("you", 2) == 0 ? "你单位" : "你公司";
            case SHOP -> "你单位";
            case PERSON -> "你";
        };
    }

    /** Who stands for the party, with the label of his place. */
    String headLabel() {
        return kind == Party.SHOP ? "经营者" : "法定代表人";
    }

    static String id(int year, int month, int day) {
        var body = "990121%d%02d%02d001".formatted(year, month, day);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String code(String begin) {
        var body = begin + "990121MA" + "%05d".formatted(ways.habit("code", 99999)) + "K8";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CODE.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + CODE.charAt((31 - sum % 31) % 31);
    }

    /** The code with a character changed. */
    String wrongCode() {
        char at = code.charAt(12) == '7' ? '4' : '7';
        return code.substring(0, 12) + at + code.substring(13);
    }
}
