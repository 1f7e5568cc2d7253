package org.anjuan.standard.read.table;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells that carry more than one thing: points behind the words (案由（1）, 立案14), a condition in brackets. */
final class Worded {
    private static final Pattern POINTS_BEHIND = Pattern.compile(
            "(?<=[\\p{IsHan}&&[^扣减加得计记过至到第每]]|[\\s)）])\\s*[（(]?\\s*(\\d{1,3}(?:\\.\\d{1,2})?)\\s*分?\\s*[)）]?$");
    private static final Pattern CONDITION = Pattern.compile(
            "[（(]([^（）()]*(?:不(?:参评|评查|评分|评|适用|作要求)(?:[此本该](?:项|条|要素|文书))?|(?:未|没有|不涉及|不需要?|无需?|非)[^（）()]*(?:(?:按|得|给|计|记)满分|直接得分|不扣分)))[)）]");
    private static final Pattern COUNT = Pattern.compile("^\\d{1,2}\\s+(?=\\p{IsHan})");

    /** Boxes behind what is asked for, such as □是 □否. */
    private static final Pattern TICKS =
            Pattern.compile("(?:[□☐☑]\\s*(?:是|否|有|无|不?符合|基本符合|不?合格|不适用|不涉及)[\\s\\u3000/／、]*)+$");

    private Worded() {}

    /** The words without the boxes behind them. */
    static String withoutTicks(String cell) {
        return TICKS.matcher(cell).replaceAll("").strip();
    }

    /** The same lines, the number at a line's end written as points. */
    static String withPoints(String cell) {
        return cell.lines()
                .map(String::strip)
                .map(line -> POINTS_BEHIND.matcher(line).replaceFirst("（$1分）"))
                .collect(Collectors.joining("\n"));
    }

    /** The words without a condition in brackets such as （主动检查立案的不评）. */
    static String withoutCondition(String cell) {
        return CONDITION.matcher(cell).replaceAll("").strip();
    }

    /** The words without the number before them, also where only a space parts the two. */
    static String withoutCount(String cell) {
        return COUNT.matcher(cell).replaceFirst("");
    }

    /** The condition in brackets, empty when there is none. */
    static String condition(String cell) {
        var found = CONDITION.matcher(cell);
        return found.find() ? found.group(1) : "";
    }

    /** A title without its number, also where only a space parts the two. */
    static Title title(String cell) {
        var title = Title.of(withoutCondition(cell));
        return new Title(withoutCount(title.words()), title.points());
    }
}
