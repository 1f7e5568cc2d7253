package org.anjuan.standard.read.table;

import java.util.List;
import java.util.Optional;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.table.Unread.Why;

/** Makes the only reason of a veto: what is wrong, also where the table says what is asked for. */
final class VetoReason {
    private VetoReason() {}

    /**
     * The reason; where it is not certain what is wrong, it is asked.
     *
     * @param vetoes takes what the row says a veto leads to, where that is left to the whole standard
     */
    static Yaml of(DraftItem item, Draft draft, List<VetoSaid> vetoes) {
        var said = new VetoSaid();
        said.takeLimit(String.join("", item.said));
        said.take(item.rules.stream().map(RuleRead::phrase).toList());
        if (!said.isMild()) {
            vetoes.add(said);
        }
        item.rules.stream()
                .filter(rule -> rule.phrase().meaning() instanceof Meaning.Note)
                .map(RuleNotes::bare)
                .filter(words -> !item.text().contains(words))
                .forEach(words -> beside(item, words));
        var fault = item.isWrong
                ? Optional.of(item.text().replaceFirst("的?[。；;]?$", ""))
                : Fault.of(item.text()).filter(words -> !Broken.is(words));
        boolean isAmongDemands = !item.isWrong && Fault.isDenialKept(item.text()) && hasDemands(item, draft);
        if (fault.isEmpty() || isAmongDemands) {
            draft.unread(new Unread(item.place, item.text(), Why.WHICH_FAULT), item);
        }
        var grades = draft.remarks.grades;
        var cost = said.isMild()
                ? new YamlFields()
                        .put("veto", said.made(grades.best(), grades.lowest()))
                        .made()
                : new Yaml.Text("veto", Yaml.Spot.START);
        return new YamlFields()
                .put(
                        "holds",
                        new YamlFields()
                                .put("text", fault.orElse("不符合：" + item.text()))
                                .put("cost", cost)
                                .put("needs-note", "true")
                                .made())
                .made();
    }

    /** When it is judged at all, and what is to be ruled out. */
    private static void beside(DraftItem item, String words) {
        switch (RuleNotes.use(words)) {
            case CONDITION, FULL -> item.condition = item.condition.isEmpty() ? words : item.condition + "；" + words;
            case EXCEPTION -> item.notes.add(words);
            case EXPLANATION -> {}
        }
    }

    /** Whether other vetoes beside this one are written as what is asked for. */
    private static boolean hasDemands(DraftItem item, Draft draft) {
        return draft.parts.stream()
                .filter(part -> part.groups.contains(item.group))
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .anyMatch(other -> Fault.areAsked(other.text()));
    }
}
