package org.anjuan.standard.read.table;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;

/** What words around a table say of vetoes by their numbers: 第1至3项情形之一的，不合格；第4项情形的，不得评为优秀. */
final class VetoNumbers {
    private static final String NUMBERS =
            "第?\\d{1,2}(?:项|条|款)?(?:\\s*(?:、|,|和|及|或者?|至|到|-|—|~)\\s*第?\\d{1,2}(?:项|条|款)?)*";
    private static final Pattern NAMED =
            Pattern.compile("第(?<n>" + NUMBERS.substring(2) + ")(?:项|条|款)?(?:情形|情况|问题|内容|规定)?(?:之一)?(?:的)?,");
    private static final Pattern RANGE = Pattern.compile("(?<a>\\d+)(?:项|条|款)?\\s*(?:(?:至|到|-|—|~)\\s*第?(?<b>\\d+))?");
    private static final Pattern BEGINS = Pattern.compile("^\\s*第\\s*[\\d一二三四五六七八九十]+\\s*(?:项|条|款)(?:情形|情况|问题|所列|规定的)");
    /** That all such a case loses is the best grade. */
    private static final Pattern BARRED = Pattern.compile(
            "^有?[“\"]?(?:一票)?(?:否决)?(?:项|情形)?[”\"]?(?:中)?第[^,]{1,24},(?:(?:照常|正常|继续)(?:评分|打分|计分|评查),)?(?:但)?(?:不(?:得|能|予)|取消)(?:评|定|列)?(?:定)?(?:为)?优秀(?:等次|案卷)?(?:,(?:得分|总分)?达到优秀(?:等次|标准|分数线)?的,?(?:(?:定|评|列)为|按)(?<g>[\\p{IsHan}]{2,3})(?:处理|等次)?)?$");

    private final List<NoteRead> deciding = new ArrayList<>();
    private final List<NoteRead> barring = new ArrayList<>();

    /** Whether a sentence begins with the number of what it speaks of, and not with its own. */
    static boolean begin(String sentence) {
        return BEGINS.matcher(plain(sentence)).find();
    }

    /** Takes in a sentence that decides a case. */
    void decide(NoteRead note) {
        if (!numbers(note.words()).isEmpty()) {
            deciding.add(note);
        }
    }

    /** Takes in a sentence that only keeps a case from the best grade; false where it is another. */
    boolean bar(NoteRead note) {
        boolean isSo = BARRED.matcher(plain(note.words())).matches()
                && !numbers(note.words()).isEmpty();
        if (isSo) {
            barring.add(note);
        }
        return isSo;
    }

    /** Gives each veto of a draft what is said of its number; sentences that name others, or leave some out, are asked about. */
    void settle(Draft draft) {
        var groups = draft.parts.stream()
                .filter(part -> part.isVeto)
                .flatMap(part -> part.groups.stream())
                .toList();
        var items = groups.size() == 1 ? groups.getFirst().items : List.<DraftItem>of();
        var barred = numbers(barring);
        var named = numbers(deciding);
        named.addAll(barred);
        var all = new TreeSet<Integer>();
        for (int i = 1; i <= items.size(); i++) {
            all.add(i);
        }
        boolean isWhole = named.equals(all) && barring.stream().allMatch(note -> dropsToNext(note, draft));
        if (!isWhole) {
            deciding.forEach(draft::unreadRemark);
            barring.forEach(draft::unreadRemark);
            return;
        }
        items.forEach(item ->
                item.isWrong |= deciding.stream().anyMatch(note -> note.words().matches(".*(?:情形|情况|问题).*")));
        for (var note : barring) {
            numbers(note.words()).forEach(number -> {
                var item = items.get(number - 1);
                item.rule(note.place(), new Phrase(note.words(), note.words(), new Meaning.BarsBest()));
            });
        }
    }

    /** Whether what such a case gets instead of the best grade is the next one, if it is said. */
    private static boolean dropsToNext(NoteRead note, Draft draft) {
        var barred = BARRED.matcher(plain(note.words()));
        var grade = barred.matches() ? barred.group("g") : null;
        return grade == null || grade.equals(draft.remarks.grades.second());
    }

    private static SortedSet<Integer> numbers(List<NoteRead> notes) {
        var all = new TreeSet<Integer>();
        notes.forEach(note -> all.addAll(numbers(note.words())));
        return all;
    }

    /** The numbers a sentence names, none where it names none. */
    private static SortedSet<Integer> numbers(String words) {
        var numbers = new TreeSet<Integer>();
        var named = NAMED.matcher(plain(words));
        if (named.find()) {
            RANGE.matcher(named.group("n")).results().forEach(range -> {
                int first = Integer.parseInt(range.group("a"));
                int last = range.group("b") == null ? first : Integer.parseInt(range.group("b"));
                for (int i = first; i <= last; i++) {
                    numbers.add(i);
                }
            });
        }
        return numbers;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Form.NFKC);
    }
}
