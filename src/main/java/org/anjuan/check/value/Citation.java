package org.anjuan.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;

/**
 * 法条引用: an article of a law.
 *
 * @param law its name without 中华人民共和国 and without what stands in brackets
 * @param edition the year in brackets behind the name, 0 where none stands
 * @param paragraph 款, {@code item} 项; 0 where none is named
 */
public record Citation(String law, int edition, int article, int paragraph, int item) {
    private static final String N = "[" + Numerals.CHARACTERS + "]";
    private static final Pattern NAME_OR_ARTICLE =
            Pattern.compile("《(?<law>[^《》]{2,45})》(?:\\((?<edition>[^()]{2,20})\\))?"
                    + "|(?<same>本法|本条例|本办法|本规定|该法|该条例|同法)"
                    + "|第(?<a>" + N + "{1,7})条(?:之[一二三四五六七八九十])?(?:第?(?<k>" + N + "{1,4})款)?(?:第?\\(?(?<x>" + N
                    + "{1,4})\\)?项)?"
                    + "|(?<open>“)|(?<close>”)");
    /** A quotation longer than this is one whose end was not read. */
    private static final int LONGEST_QUOTE = 400;

    private static final Pattern YEAR = Pattern.compile("(20\\d{2}|19\\d{2})");
    private static final Pattern LAW = Pattern.compile("(法|条例|办法|规定|细则|规则|法典|决定)$");

    /**
     * An article with where it was cited.
     *
     * @param hit in the script it was found in
     */
    public record Cited(Citation citation, Hit hit) {}

    /** Every article of a tight script with its place. */
    public static List<Seen<Citation>> of(Script tight) {
        return cited(tight).stream()
                .map(cited -> Seen.at(cited.hit(), cited.citation()))
                .toList();
    }

    /** Every law named with the year of its version in brackets, as article 0 of it. */
    public static List<Seen<Citation>> editions(Script tight) {
        return tight.all(NAME_OR_ARTICLE).stream()
                .filter(hit -> !hit.group("edition").isEmpty() && isLaw(plain(hit.group("law"))))
                .map(hit -> Seen.at(hit, new Citation(plain(hit.group("law")), year(hit.group("edition")), 0, 0, 0)))
                .filter(seen -> seen.value().edition() > 0)
                .toList();
    }

    /** Every article of a tight script with the law named last before it; what is quoted from a law cites nothing. */
    public static List<Cited> cited(Script tight) {
        var found = new ArrayList<Cited>();
        String law = "";
        int edition = 0;
        for (var hit : unquoted(tight.all(NAME_OR_ARTICLE))) {
            if (!hit.group("law").isEmpty()) {
                law = plain(hit.group("law"));
                edition = year(hit.group("law") + hit.group("edition"));
            } else if (!hit.group("a").isEmpty() && isLaw(law)) {
                read(hit, law, edition).ifPresent(citation -> found.add(new Cited(citation, hit)));
            }
        }
        return found;
    }

    private static List<Hit> unquoted(List<Hit> hits) {
        var outside = new ArrayList<Hit>();
        int depth = 0;
        int opened = 0;
        for (var hit : hits) {
            if (!hit.group("open").isEmpty()) {
                opened = depth == 0 ? hit.start() : opened;
                depth++;
            } else if (!hit.group("close").isEmpty()) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 || hit.start() - opened >= LONGEST_QUOTE) {
                outside.add(hit);
            }
        }
        return outside;
    }

    private static Optional<Citation> read(Hit hit, String law, int edition) {
        var article = Numerals.of(hit.group("a"));
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(new Citation(law, edition, article.getAsInt(), part(hit, "k"), part(hit, "x")));
    }

    private static int part(Hit hit, String group) {
        return Numerals.of(hit.group(group)).orElse(0);
    }

    /** The law's name as lists of laws give it. */
    public static String plain(String name) {
        return name.replaceFirst("^中华人民共和国", "").replaceAll("\\([^()]*\\)$", "");
    }

    private static int year(String words) {
        var matcher = YEAR.matcher(words);
        return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
    }

    /** Whether a name is that of a law or rule, not of a notice or a technical standard. */
    public static boolean isLaw(String name) {
        return LAW.matcher(name).find() && !name.contains("标准") && !name.contains("通知") && !name.contains("基准");
    }

    /** The article as a sentence says it. */
    public String say() {
        return law + "第" + article + "条" + (paragraph == 0 ? "" : "第" + paragraph + "款")
                + (item == 0 ? "" : "第" + item + "项");
    }

    /** The same article of another law. */
    public Citation of(String otherLaw) {
        return new Citation(otherLaw, edition, article, paragraph, item);
    }

    /** Whether both name one article, one perhaps more closely. */
    public boolean covers(Citation other) {
        return law.equals(other.law)
                && article == other.article
                && (paragraph == 0 || other.paragraph == 0 || paragraph == other.paragraph)
                && (item == 0 || other.item == 0 || item == other.item);
    }
}
