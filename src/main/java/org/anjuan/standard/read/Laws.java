package org.anjuan.standard.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.standard.Basis;
import org.jspecify.annotations.Nullable;

/** Which wording of a law is meant wherever a standard names the law in words, such as 行政处罚法第42条第1款. */
final class Laws {
    private static final Pattern PLACE = Pattern.compile("(?:第([^条款项]+)条)?(?:第([^条款项]+)款)?(?:第([^条款项]+)项)?");

    private final Map<String, Edition> editions;

    private Laws(Map<String, Edition> editions) {
        this.editions = editions;
    }

    private record Edition(
            String name, @Nullable LocalDate from, @Nullable LocalDate until) {}

    static Laws read(Cursor declared) {
        var editions = new LinkedHashMap<String, Edition>();
        for (var field : declared.all()) {
            var law = declared.fields(field.key());
            editions.put(
                    field.key(), new Edition(law.text("edition"), law.dateOrNull("in-force"), law.dateOrNull("until")));
            law.close();
        }
        return new Laws(editions);
    }

    List<Basis> in(List<Basis> all) {
        return all.stream().map(this::in).toList();
    }

    /** What was written with the law apart says itself which wording it means. */
    private Basis in(Basis basis) {
        return basis.law().isEmpty()
                ? editions.entrySet().stream()
                        .filter(law -> basis.text().startsWith(law.getKey()))
                        .findFirst()
                        .map(law -> apart(basis.text(), law.getKey(), law.getValue()))
                        .orElse(basis)
                : basis;
    }

    private static Basis apart(String text, String law, Edition edition) {
        var place = PLACE.matcher(text.substring(law.length()));
        return place.matches()
                ? new Basis(
                        text,
                        law,
                        part(place.group(1)),
                        part(place.group(2)),
                        part(place.group(3)),
                        edition.name(),
                        edition.from(),
                        edition.until())
                : new Basis(text, law, "", "", "", edition.name(), edition.from(), edition.until());
    }

    private static String part(@Nullable String number) {
        return number == null ? "" : number;
    }
}
