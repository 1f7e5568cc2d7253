package org.anjuan.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** Finds which certificate is whose: in brackets behind the name, beside it, or in a list as long as that of the names. */
final class Certificates {
    private static final String NUMBER = "(?:[(]?[\\p{IsHan}]{0,4}[)]?[A-Za-z]{0,4}-?\\d[\\dA-Za-z-]{3,19})";
    private static final String LABEL =
            "(?:\\p{IsHan}{2}(?=行政执法|执法))?(?:行政)?(?:执法|[\\p{IsHan}]{1,4}(?:监察|监督|稽查))?(?:证件?|检查证|资格证|警官证|人民警察证|警)(?:编?号|号码)?";
    private static final Pattern BRACKETED =
            Pattern.compile("(?<name>[\\p{IsHan}·]{2,4})[(](?:" + LABEL + ")?:?(?<cert>" + NUMBER + ")[)]");
    private static final Pattern BESIDE = Pattern.compile("(?:^|[\\s:、,;])(?<name>[\\p{IsHan}·]{2,4})[\\t ]{1,3}"
            + LABEL + "[:\\t ]{1,3}(?<cert>" + NUMBER + ")(?![\\dA-Za-z、/,-])");
    private static final Pattern LISTED = Pattern.compile("(?<names>[^\\n]*?)" + LABEL
            + "(?:分别)?(?:为|是)?[:\\t ]{1,3}(?<certs>" + NUMBER + "(?:[\\t ]*[、/,;和 ][\\t ]*" + NUMBER + ")+)");
    private static final Pattern BETWEEN = Pattern.compile("[\\t ]*[、/,;和 ][\\t ]*");
    private static final Pattern LABEL_OF_PEOPLE = Pattern.compile(".*(?:人|员|号|证|名|职务|单位)$");

    /** A number as long as that of an identity card is no officer's. */
    private static final Pattern OF_A_PERSON = Pattern.compile("\\d{17}[\\dXx]|\\d{15}");

    private Certificates() {}

    static List<Seen<Officer>> of(Paper paper) {
        var found = new ArrayList<Seen<Officer>>();
        paper.tight().all(BRACKETED).stream()
                .filter(hit -> !LABEL_OF_PEOPLE.matcher(hit.group("name")).matches())
                .forEach(hit -> add(found, hit, name(hit.group("name")), hit.group("cert")));
        paper.loose().all(BESIDE).stream()
                .filter(hit -> !LABEL_OF_PEOPLE.matcher(hit.group("name")).matches())
                .forEach(hit -> add(found, hit, hit.group("name"), hit.group("cert")));
        Officers.columns(paper)
                .forEach(column -> paper.loose().part(column.start("rest"), column.end()).all(LISTED).stream()
                        .findFirst()
                        .ifPresent(hit -> pair(found, hit)));
        return found;
    }

    private static void pair(List<Seen<Officer>> found, Hit hit) {
        var names = Names.of(hit.group("names"), Set.of()).sure();
        var certificates = BETWEEN.split(hit.group("certs"), 0);
        for (int at = 0; names.size() == certificates.length && at < certificates.length; at++) {
            add(found, hit, names.get(at), certificates[at]);
        }
    }

    private static void add(List<Seen<Officer>> found, Hit hit, String name, String certificate) {
        var officer = new Officer(name, certificate);
        if (!OF_A_PERSON.matcher(certificate).matches()
                && found.stream().noneMatch(seen -> seen.value().equals(officer))) {
            found.add(Seen.at(hit, officer));
        }
    }

    private static String name(String words) {
        return words.replaceFirst("^(?:.*(?:人员?|证号|变更为|为|和|与|及|由)|.?[员人警号])(?=[\\p{IsHan}]{2,3}$)", "");
    }
}
