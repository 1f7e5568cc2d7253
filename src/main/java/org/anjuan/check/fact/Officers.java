package org.anjuan.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** Finds officers in the columns that name them, and their signatures. */
public final class Officers {
    private static final String ROLE = "(?:行政)?(?:执法人员|检查(?:[(][^()\\n"
        + "]{2,4}[)])?人员?|询问人员?|调查人员?|勘验人员?|勘查人员?|核查人员?|抽样人员?|采样人员?|复查人员?|办案人员|承办人员?|(?:卫生|劳动|动物卫生)?监督员|稽查人员|监察员|(?:勘验|办案|询问|检查|值班)?民警|勘测人员?)";
    private static final String SIGNED = "(?:\\s*[(]?签[名字章](?:或盖章|、盖章)?[)]?)";
    private static final Pattern COLUMN =
            Pattern.compile("(?<![被受])" + ROLE + "(?!签|[(]签)(?:姓名)?(?:[及、和]?(?:其)?(?:行政)?(?:执法)?证件?(?:编?号|号码)?)?"
                    + "(?:[(][^()\\n]{0,8}[)])?\\s*[:\\t]\\s*(?<rest>[^\\n]*(?:\\n[^\\n:]{0,40}\\d[)])?)");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?<![被受])" + ROLE + SIGNED + "+\\s*[:\\t]?\\s*(?<rest>[^\\n]*)");
    private static final Pattern CERTIFICATES = Pattern.compile(
            "(?:执法证|证件|执法证件|检查证|证(?=号))(?:编?号|号码)?(?:分别)?(?:为|是)?:?(?<list>[A-Za-z\\d][\\dA-Za-z-]{4,19}(?:[、,/和][A-Za-z\\d][\\dA-Za-z-]{4,19})*)");

    /** Officers who say in a sentence who they are, with their certificates behind their names. */
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "(?:执法人员|工作人员|监督员)(?<rest>[\\p{IsHan}·]{2,4}(?:[、和][\\p{IsHan}·]{2,4})+?)(?=[,(](?:执法|行政执法)?证)");

    /** What stands behind this part of a record stands at its foot. */
    private static final double FOOT = 0.7;

    private Officers() {}

    /** The names in the paper's columns of officers, each once; where they stand is the column. */
    public static List<Seen<String>> named(Paper paper) {
        return named(paper, Set.of());
    }

    /**
     * The same with help.
     *
     * @param known names read elsewhere in the case, by which names read without a gap are told apart
     */
    public static List<Seen<String>> named(Paper paper, Set<String> known) {
        var found = new ArrayList<Seen<String>>();
        for (var hit : paper.loose().all(COLUMN)) {
            add(found, hit, known);
        }
        paper.tight().all(IN_A_SENTENCE).forEach(hit -> add(found, hit, known));
        for (var pair : pairs(paper)) {
            if (found.stream()
                    .noneMatch(seen -> seen.value().equals(pair.value().name()))) {
                found.add(pair.as(pair.value().name()));
            }
        }
        return found;
    }

    /** Every name in the columns and signatures of some papers, where it was read most surely. */
    public static Map<String, Seen<String>> of(List<Paper> papers) {
        var all = new LinkedHashMap<String, Seen<String>>();
        for (var paper : papers) {
            var signed = signatures(paper).stream()
                    .flatMap(place -> place.value().stream().map(place::as));
            Stream.concat(named(paper).stream(), signed)
                    .forEach(seen -> all.merge(
                            seen.value(), seen, (one, other) -> one.confidence() < other.confidence() ? other : one));
        }
        return all;
    }

    private static void add(List<Seen<String>> found, Hit hit, Set<String> known) {
        for (var name : Names.of(hit.group("rest"), known).sure()) {
            if (found.stream().noneMatch(seen -> seen.value().equals(name))) {
                found.add(Seen.at(hit, name));
            }
        }
    }

    /** The column of officers itself, where the paper has one. */
    public static Optional<Hit> column(Paper paper) {
        return paper.loose().first(COLUMN);
    }

    /** Every column of officers. */
    public static List<Hit> columns(Paper paper) {
        return paper.loose().all(COLUMN);
    }

    /** Each name with its certificate, once. */
    public static List<Seen<Officer>> pairs(Paper paper) {
        return Certificates.of(paper);
    }

    /** Whether a certificate is given anywhere in the paper. */
    public static boolean hasCertificate(Paper paper) {
        return paper.says(CERTIFICATES) || !pairs(paper).isEmpty();
    }

    /** The places where officers sign, each with the names there; an empty place has none. */
    public static List<Seen<List<String>>> signatures(Paper paper) {
        return signatures(paper, Set.of());
    }

    /**
     * The same with help.
     *
     * @param known names read elsewhere in the case, by which names read without a gap are told apart
     */
    public static List<Seen<List<String>>> signatures(Paper paper, Set<String> known) {
        return paper.loose().all(SIGNATURE).stream()
                .map(hit -> Seen.at(hit, Names.of(hit.group("rest"), known).sure()))
                .toList();
    }

    /**
     * Where officers sign below a record whose head names them in a column of the same kind, without the word 签名; digital
     * records only, since of what is written by hand not every name is read.
     *
     * @param known names read elsewhere in the case, by which names read without a gap are told apart
     */
    public static Optional<Seen<List<String>>> foot(Paper paper, Set<String> known) {
        var columns = columns(paper);
        return paper.recognised() || columns.size() < 2
                ? Optional.empty()
                : Optional.of(columns.getLast())
                        .filter(hit -> hit.start() > paper.loose().text().length() * FOOT)
                        .map(hit ->
                                Seen.at(hit, Names.of(hit.group("rest"), known).sure()));
    }

    /** Whether somewhere in the columns or signatures of officers names run into each other and cannot be told apart. */
    public static boolean runTogether(Paper paper, Set<String> known) {
        return Stream.of(COLUMN, SIGNATURE)
                .flatMap(pattern -> paper.loose().all(pattern).stream())
                .anyMatch(hit -> Names.of(hit.group("rest"), known).joined());
    }
}
