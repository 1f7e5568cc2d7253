package org.anjuan.check.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.casefile.Document;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.paper.Dating;
import org.anjuan.check.value.Days;
import org.anjuan.check.value.PaperNumber;

/**
 * A paper with its text.
 *
 * @param loose keeps cells and lines apart, {@code tight} has no spaces
 * @param sheets how many pages it says it has, 0 where it says nothing
 * @param listed its day as the volume's own list gives it, for where it cannot be read on the paper itself
 */
public record Paper(Document document, Script loose, Script tight, int sheets, Optional<Seen<LocalDate>> listed) {
    private static final Pattern QUOTED = Pattern.compile("“[^”]{0,300}”");
    private static final Pattern ANYTHING = Pattern.compile("\\S[^\\n]*");

    public boolean is(String... kinds) {
        return Arrays.stream(kinds).anyMatch(document::is);
    }

    public String title() {
        return document.title();
    }

    /** The day that counts for it, with where it stands; at its head where a reviewer stated a day that stands nowhere. */
    public Optional<Seen<LocalDate>> day() {
        var day = document.date();
        return day == null
                ? Optional.empty()
                : Dating.day(document.kinds().getFirst(), tight)
                        .filter(read -> read.value().equals(day))
                        .or(() -> Days.of(tight).stream()
                                .filter(read -> read.value().equals(day))
                                .findFirst())
                        .or(() -> listed)
                        .or(() -> stated(day));
    }

    /** Its own number, with where it stands; at its head where a reviewer stated one that stands nowhere. */
    public Optional<Seen<PaperNumber>> number() {
        var number = document.number();
        return number.isEmpty()
                ? Optional.empty()
                : Dating.number(loose)
                        .filter(read -> read.value().toString().equals(number))
                        .or(() -> PaperNumber.of(tight).stream()
                                .filter(read -> read.value().toString().equals(number))
                                .findFirst())
                        .or(() -> PaperNumber.parse(number).flatMap(this::stated));
    }

    /** A person's word is sure. */
    private <T> Optional<Seen<T>> stated(T value) {
        return loose.first(ANYTHING).map(_ -> new Seen<>(value, head().place(), 1));
    }

    /** Its title as a place; the first words where the title is not on the page. */
    public Seen<String> head() {
        var hit = loose.first(Pattern.compile("[^\\n]*" + Pattern.quote(tail()) + "[^\\n]*"))
                .or(() -> loose.first(ANYTHING));
        return hit.map(found -> Seen.at(found, title())).orElseThrow();
    }

    /** Whether its text, or some of it, was recognised from pictures and is not quite sure. */
    public boolean recognised() {
        return loose.confidence(0, loose.text().length()) < 1;
    }

    private String tail() {
        var title = title();
        return title.substring(Math.max(0, title.length() - 3));
    }

    /** The last place where these words stand; a paper is signed there. */
    public Optional<Hit> last(String words) {
        return tight.all(Pattern.compile(Pattern.quote(words))).stream().reduce((_, later) -> later);
    }

    /** What it says in its own words, without what it quotes. */
    public String ownWords() {
        return QUOTED.matcher(tight.text()).replaceAll("");
    }

    public boolean says(Pattern pattern) {
        return tight.has(pattern);
    }

    public Optional<Hit> find(Pattern pattern) {
        return tight.first(pattern);
    }
}
