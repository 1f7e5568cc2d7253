package org.anjuan.standard.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Which wording of a law is meant wherever a standard names the law in words, such as 行政处罚法第42条第1款. */
public final class Laws {
    private static final Pattern PLACE = Pattern.compile("(?:第([^条款项]+)条)?(?:第([^条款项]+)款)?(?:第([^条款项]+)项)?");

    private final Map<String, Edition> editions;

    private Laws(Map<String, Edition> editions) {
        this.editions = editions;
    }

    /** One wording of a law and when it was in force. */
    private record Edition(
            String name, @Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * The wordings that all of a standard's items mean: of each law that is never cited in another wording, nor by words
     * that would be taken for a place in it.
     */
    public static Laws of(Standard standard) {
        var all = standard.items().flatMap(item -> item.basis().stream()).toList();
        var editions = new LinkedHashMap<String, Edition>();
        all.stream()
                .filter(basis -> !basis.law().isEmpty() && !basis.edition().isEmpty())
                .sorted(Comparator.comparingInt(basis -> -basis.law().length()))
                .forEach(basis -> editions.putIfAbsent(basis.law(), edition(basis)));
        all.forEach(basis -> editions.entrySet().removeIf(law -> disagree(law, basis)));
        return new Laws(editions);
    }

    private static boolean disagree(Map.Entry<String, Edition> law, Basis basis) {
        return basis.law().isEmpty()
                ? basis.text().startsWith(law.getKey())
                : basis.law().equals(law.getKey()) && !law.getValue().equals(edition(basis));
    }

    private static Edition edition(Basis basis) {
        return new Edition(basis.edition(), basis.from(), basis.until());
    }

    /** The law that words name, in the wording that is meant; known by its words only where none is. */
    public Basis named(String text) {
        return in(Basis.of(text.strip()));
    }

    /** The wordings as a file states them. */
    Yaml.Fields tree() {
        var tree = new YamlFields();
        editions.forEach((law, edition) -> tree.put(
                law,
                new YamlFields()
                        .putAlways("edition", edition.name())
                        .put("in-force", edition.from())
                        .put("until", edition.until())
                        .made()));
        return tree.made();
    }

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
