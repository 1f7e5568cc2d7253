package org.anjuan.standard.read.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a question with two boxes behind it into what is wrong: 是否制作询问笔录 into 未制作询问笔录. */
final class Question {
    private static final Pattern WHETHER = Pattern.compile("^(?<s>[^，]*?)是否(?:已经?|都|均)?(?<p>.+)$");
    private static final Pattern ANY = Pattern.compile("^(?<s>[^，]*?)有无(?<p>.+)$");
    /** What nobody asks for. */
    private static final Pattern WRONG = Pattern.compile(
            "^(?:存在|出现|发生|超[越过]|违[反法]|滥用|遗漏|伪造|隐匿|销毁|有?(?:涂改|错|漏|违|缺|空白|矛盾|伪造|逾期|超期|重复)|逾[期越]|超[期时]|重复|擅自|以[^，]{1,8}代替|混|乱|变相|泄露|中断|剪辑|篡改|拼接|遗失|损毁|瑕疵|漏[页项]|倒页|截留|越权|应[^，]{1,10}(?:未|不)|不|未|没有).*");

    /** What is asked not to be beyond a bound. */
    private static final Pattern BOUNDED = Pattern.compile("不(?:得|能)?((?:少于|低于|超过|超越|超出|高于|早于|晚于).*)");
    /** One or the other, so that it is no fault that one of them is not so. */
    private static final Pattern EITHER = Pattern.compile(".*(?<!因|抑)或者?(?:有|经|由|已|未|没有|不|进行|采取|以).*");

    private static final Pattern WRITTEN = Pattern.compile("^(?:[写载注记列标说]明|记[载录]).*");
    private static final Pattern BEING =
            Pattern.compile("^(?:是|属于|符合|具有|具备|能|可|合|足以|在[^，]*(?:范围|期限|幅度|权限)[之以]?内$|与).*");

    private Question() {}

    /** What is wrong where the answer is the one that costs points; no words where that is not certain, empty where nothing is asked. */
    static Optional<String> wrong(String clause) {
        var whether = WHETHER.matcher(clause);
        if (whether.matches()) {
            return Optional.of(whether(whether.group("s"), whether.group("p")));
        }
        var any = ANY.matcher(clause);
        return any.matches() ? Optional.of(any(any.group("s"), any.group("p"))) : Optional.empty();
    }

    /** What nobody asks for is there, or a thing is not; empty where it is not certain which of the two it is. */
    private static String any(String subject, String thing) {
        if (WRONG.matcher(thing).matches()) {
            return subject + "有" + thing;
        }
        return Things.are(thing) ? subject + "没有" + thing : "";
    }

    private static String whether(String subject, String said) {
        var bounded = BOUNDED.matcher(said);
        if (bounded.matches()) {
            return subject + bounded.group(1);
        }
        if (EITHER.matcher(said).matches()) {
            return "";
        }
        if (WRONG.matcher(said).matches()) {
            return subject + said;
        }
        var good = WRITTEN.matcher(said).matches() ? "" : Fault.bad(subject + said);
        if (!good.isEmpty()) {
            return good;
        }
        if (said.startsWith("有")) {
            return subject + "没" + said;
        }
        return subject + (BEING.matcher(said).matches() ? "不" : "未") + said;
    }
}
