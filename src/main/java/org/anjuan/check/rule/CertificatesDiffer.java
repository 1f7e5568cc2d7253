package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officer;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.layout.Misreading;
import org.anjuan.check.layout.Seen;

/** ZT-06: One officer has one certificate number throughout a case, and one number belongs to one officer. */
final class CertificatesDiffer implements Check {
    @Override
    public String id() {
        return "ZT-06";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (facts.has("P06", "P08", "Q04", "C03")
                && facts.papers().stream()
                        .allMatch(paper -> Officers.pairs(paper).isEmpty())) {
            notes.lacks(Lack.FACT, "执法人员的证号");
        }
        var byName = new LinkedHashMap<String, Seen<Officer>>();
        var byNumber = new LinkedHashMap<String, Seen<Officer>>();
        var told = new HashSet<String>();
        for (var paper : facts.papers()) {
            for (var pair : Officers.pairs(paper)) {
                var name = pair.value().name();
                var number = pair.value().certificate();
                var before = byName.putIfAbsent(name, pair);
                if (before != null && differ(before, pair) && told.add(name)) {
                    var one = before.value().certificate();
                    notes.suggest(
                            Misreading.of(one, number, before.confidence(), pair.confidence())
                                    ? "unsure-number"
                                    : "numbers",
                            Map.of("name", name, "one", one, "other", number),
                            pair,
                            before);
                }
                var other = byNumber.putIfAbsent(number, pair);
                if (other != null && !samePerson(other.value().name(), name) && told.add(number)) {
                    var one = other.value().name();
                    notes.suggest(
                            Misreading.of(one, name, other.confidence(), pair.confidence()) ? "unsure-name" : "names",
                            Map.of("number", number, "one", one, "other", name),
                            pair,
                            other);
                }
            }
        }
    }

    /** Whether one is the other, or the other with a word of the sentence that was read on to it. */
    private static boolean samePerson(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /** Whether the numbers differ, and not by a character that a recognition program added or lost. */
    private static boolean differ(Seen<Officer> before, Seen<Officer> pair) {
        var one = before.value().certificate();
        var other = pair.value().certificate();
        boolean recognised = Math.min(before.confidence(), pair.confidence()) < 1;
        boolean cutOff = one.startsWith(other) || other.startsWith(one);
        return !one.equals(other) && !cutOff && !(recognised && (one.endsWith(other) || other.endsWith(one)));
    }
}
