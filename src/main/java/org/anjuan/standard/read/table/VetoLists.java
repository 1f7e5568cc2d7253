package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.table.NoteRead.Kind;
import org.jspecify.annotations.Nullable;

/** The lists of vetoes that the words around a table's rows announce; a line is taken for a member only where it certainly is one. */
final class VetoLists {
    private static final Pattern GENERAL = Pattern.compile(
            "第\\s*[\\d一二三四五六七八九十]+[^，,。；;]{0,10}(?:条|项|款)|[一1](?:条|项|处|款|种)|任[何意]|任[一1]|上述|以上|前款|否决(?:项|情形|事项|条款|标准)|其中|不(?:符合|合格)(?:的|要求|标准)*$");
    /** Words that only speak of where the vetoes are written, or of how. */
    private static final Pattern MENTIONS = Pattern.compile(
            "(?:栏|列|标准|表|细则|项目?|内容|条款?)(?:中|内|里)?[^，,。；;]{0,8}(?:写明|写有|注明|标明|标有|标注|注有|载明|规定|列明|列为|标示|带有|打)[^，,。；;]{0,6}[“\"「『【‘]|(?:带|标|打|注|加)[^，,。；;]{0,4}[*＊★☆▲△◆※]|[“\"「『][^”\"」』]{0,12}(?:0|零|０|否决|不合格)[^”\"」』]{0,6}[”\"」』]的");

    private static final Pattern LISTING =
            Pattern.compile("(?:下列|以下|如下|之一|否决(?:情形|事项|项目?|条款|标准|内容)?)[^：:]*[：:](?<rest>.*)$");
    private static final Pattern ANNOUNCING = Pattern.compile("(?:下列|以下|如下)[^：:。；;，,]{0,12}之一");
    /** What a sentence behind a list begins with that is certainly no further member. */
    private static final Pattern OF_TABLE = Pattern.compile("^(?:本|评查|评分|案卷评查|计分|填表|其余|其他|以上|上述|前款|凡|出现|有)");

    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2}");
    private static final int SHORTEST = 4;

    private final List<VetoList> lists = new ArrayList<>();
    /** The list that is begun and may go on; null where none is. */
    private @Nullable VetoList open;

    private @Nullable ListMark last;

    /** What a sentence behind an announcement is to its list. */
    enum Taken {
        MEMBER,
        /** It may be a member, but is not certainly one. */
        DOUBTFUL,
        NONE
    }

    List<VetoList> all() {
        return List.copyOf(lists);
    }

    /** Whether a line goes on with the list announced before it. */
    boolean awaits(String line) {
        var mark = ListMark.of(line);
        return open != null && mark.isPresent() && (last == null || mark.get().hasFormOf(last));
    }

    /** Whether the list that may go on has a member. */
    boolean isBegun() {
        return open != null && !open.members.isEmpty();
    }

    /** Begins a list that a heading announces. */
    void title(Place place, String words) {
        begin(place, words, false);
    }

    /** Ends the list that was begun; what follows belongs to none. */
    void end() {
        open = null;
        last = null;
    }

    /**
     * Takes a sentence in that follows on an announcement.
     *
     * @param goesOn whether only a semicolon parts it from what stands before it
     */
    Taken take(Place place, String sentence, boolean goesOn) {
        var list = open;
        if (list == null) {
            return Taken.NONE;
        }
        var mark = ListMark.of(sentence).orElse(null);
        boolean isNext = mark == null ? goesOn && last == null && !list.members.isEmpty() : mark.follows(last);
        if (takesPoints(sentence) || !isNext) {
            boolean mayBe = !takesPoints(sentence) && mayBeMember(list, sentence, mark);
            end();
            return mayBe ? Taken.DOUBTFUL : Taken.NONE;
        }
        last = mark;
        add(list, place, sentence);
        return Taken.MEMBER;
    }

    private boolean mayBeMember(VetoList list, String sentence, @Nullable ListMark mark) {
        if (list.members.isEmpty()) {
            return false;
        }
        return mark == null
                ? !OF_TABLE.matcher(sentence.strip()).find()
                : last == null ? mark.number() == 1 : mark.hasFormOf(last);
    }

    private static boolean takesPoints(String words) {
        return Phrases.read(words).stream()
                .map(Phrase::meaning)
                .anyMatch(meaning -> meaning.takesPoints()
                        && !(meaning instanceof Meaning.Veto || meaning instanceof Meaning.BarsBest));
    }

    private static void add(VetoList list, Place place, String words) {
        var bare = Phrases.withoutNumbering(words.strip()).replaceFirst("[；;。，,\\s]+$", "");
        list.members.add(new NoteRead(place, bare, Kind.VETO));
    }

    private VetoList begin(Place place, String words, boolean isBar) {
        var list = new VetoList(new NoteRead(place, words, Kind.VETO), isBar);
        lists.add(list);
        open = list;
        last = null;
        return list;
    }

    /** Takes a sentence in that speaks of vetoes: it announces a list, names a veto itself, or only says where vetoes are written. */
    void announce(Place place, String words) {
        end();
        if (MENTIONS.matcher(words).find()) {
            begin(place, words, false);
            end();
            return;
        }
        var phrases = Phrases.read(words);
        boolean isBar = phrases.stream().anyMatch(phrase -> phrase.meaning() instanceof Meaning.BarsBest)
                && phrases.stream().noneMatch(phrase -> phrase.meaning() instanceof Meaning.Veto);
        var listing = LISTING.matcher(words);
        if (listing.find()) {
            begin(place, words.substring(0, listing.start("rest")), isBar);
            rest(place, listing.group("rest"));
        } else if (ANNOUNCING.matcher(words).find()) {
            begin(place, words, isBar);
        } else {
            alone(place, words, phrases);
        }
    }

    /** The members in the line of the announcement; one with a mark may have commas of its own. */
    private void rest(Place place, String rest) {
        var list = open;
        last = ListMark.of(rest).orElse(null);
        if (list != null) {
            Stream.of(last == null ? rest.split("[，,]", -1) : new String[] {rest})
                    .filter(one -> WORDS.matcher(one).find())
                    .forEach(one -> add(list, place, one));
        }
    }

    private void alone(Place place, String words, List<Phrase> phrases) {
        phrases.stream()
                .filter(phrase -> phrase.meaning() instanceof Meaning.Veto)
                .map(phrase -> phrase.when().replaceFirst("的$", ""))
                .filter(when ->
                        when.length() > SHORTEST && !GENERAL.matcher(when).find())
                .findFirst()
                .ifPresent(when -> lists.add(VetoList.alone(new NoteRead(place, words, Kind.VETO), when, false)));
    }

    /** Whether a line names vetoes, or what bars the best grade, behind the words that announce them. */
    static boolean isList(String words) {
        var list = LISTING.matcher(words);
        return list.find()
                && !list.group("rest").isBlank()
                && Phrases.read(words).stream()
                        .anyMatch(phrase -> phrase.meaning() instanceof Meaning.Veto
                                || phrase.meaning() instanceof Meaning.BarsBest);
    }
}
