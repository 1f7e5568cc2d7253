package org.anjuan.check.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.casefile.Document;
import org.anjuan.check.page.Hit;
import org.anjuan.check.page.Script;
import org.anjuan.check.page.Seen;
import org.anjuan.check.paper.Dating;
import org.anjuan.check.value.PaperNumber;

/**
 * A paper with its text.
 *
 * @param loose keeps cells and lines apart, {@code tight} has no spaces
 * @param sheets how many pages it says it has, 0 where it says nothing
 */
public record Paper(Document document, Script loose, Script tight, int sheets) {
    private static final Pattern ANYTHING = Pattern.compile("\\S[^\\n]*");

    public boolean is(String... kinds) {
        return Arrays.stream(kinds).anyMatch(document::is);
    }

    public String title() {
        return document.title();
    }

    /** The day that counts for it, with where it stands. */
    public Optional<Seen<LocalDate>> day() {
        return document.date() == null
                ? Optional.empty()
                : Dating.day(document.kinds().getFirst(), tight);
    }

    public Optional<Seen<PaperNumber>> number() {
        return document.number().isEmpty() ? Optional.empty() : Dating.number(loose);
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

    public boolean says(Pattern pattern) {
        return tight.has(pattern);
    }

    public Optional<Hit> find(Pattern pattern) {
        return tight.first(pattern);
    }
}
