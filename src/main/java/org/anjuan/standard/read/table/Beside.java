package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.table.Unread.Why;

/** Takes in what stands beside a row in 备注: whether its paper must be there, when it is judged at all, what is to be ruled out, what explains it. */
final class Beside {
    private static final Pattern PIECES = Pattern.compile("(?<=[。；;])");
    /** A 项目 may be what the row stands under as well as all of its group. */
    private static final Pattern OF_PROJECT = Pattern.compile("[本该此]项目");

    private static final Pattern ENDED = Pattern.compile("[。；;，,\\s]+$");
    /** A case in which something is not taken, or is held to be as it should. */
    private static final Pattern SPARED = Pattern.compile(
            "^[^。；;\\d]{2,}?(?:[，,]|的)(?:可以?|则|均)?(?:不(?:予|再|作)?扣(?:减|除)?(?![完分])[^，,。；;\\d]{0,12}?分|不(?:予|再|作)?扣分|(?:视为|视同)(?:有|已)[^，,。；;\\d]{1,16}|可以?不(?:提供|附|制作|出具)[^，,。；;\\d]{1,16})$");

    private final Draft draft;
    private final DraftItem item;
    private final Place place;

    Beside(Draft draft, DraftItem item, Place place) {
        this.draft = draft;
        this.item = item;
        this.place = place;
    }

    /** Takes a line in, sentence by sentence; what it says of points, or may say of when the row is judged, is a question. */
    void take(String line) {
        var rest = new ArrayList<String>();
        for (var piece : PIECES.split(line, -1)) {
            if (!piece.isBlank()
                    && !understood(Phrases.withoutNumbering(
                            ENDED.matcher(piece.strip()).replaceFirst("")))) {
                rest.add(piece);
            }
        }
        remark(String.join("", rest).strip());
    }

    private boolean understood(String words) {
        var paper = OF_PROJECT.matcher(words).find() ? Optional.<PaperNote>empty() : PaperNote.of(place, words);
        paper.ifPresent(item.paperNotes::add);
        if (ApplyWords.are(words)
                || (!ApplyWords.mayBe(words) && SPARED.matcher(words).matches())) {
            item.rule(place, new Phrase(words, words, new Meaning.Note()));
            return true;
        }
        return paper.isPresent();
    }

    private void remark(String words) {
        if (words.isEmpty()) {
            return;
        }
        item.remarks.add(words);
        if (draft.remarks.ceiling.take(place, words)) {
            return;
        }
        boolean takes = Phrases.read(words).stream()
                .map(Phrase::meaning)
                .anyMatch(meaning -> meaning instanceof Meaning.Unread
                        || (meaning.takesPoints() && !(meaning instanceof Meaning.CapAtItem)));
        if (takes || ApplyWords.mayBe(words)) {
            var costs = OF_PROJECT.matcher(words).find() ? Why.WHICH_PROJECT : Why.NOTE_COSTS;
            draft.askOnce(new Unread(place, words, takes ? costs : Why.CONDITION), item);
        }
    }
}
