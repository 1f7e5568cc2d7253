package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.Yaml.Spot;
import org.jspecify.annotations.Nullable;

/** Builds a mapping key by key; what is empty is left out. */
public final class YamlFields {
    private final List<Yaml.Field> fields = new ArrayList<>();
    private final Spot spot;

    /** A mapping that begins nowhere in particular. */
    public YamlFields() {
        this(Spot.START);
    }

    /** A mapping that begins at a spot; what is put without one stands there, too. */
    public YamlFields(Spot spot) {
        this.spot = spot;
    }

    /** Puts words, unless they are blank. */
    public YamlFields put(String key, String words) {
        return words.isBlank() ? this : put(key, new Yaml.Text(words.strip(), spot));
    }

    /** Puts words, also where there are none. */
    public YamlFields putAlways(String key, String words) {
        return put(key, new Yaml.Text(words.strip(), spot));
    }

    /** Puts a number to its last digit, unless there is none. */
    public YamlFields put(String key, @Nullable BigDecimal number) {
        return number == null ? this : putAlways(key, number.toPlainString());
    }

    /** Puts a day, unless there is none. */
    public YamlFields put(String key, @Nullable LocalDate day) {
        return day == null ? this : putAlways(key, day.toString());
    }

    /** Puts true, unless it is not so. */
    public YamlFields put(String key, boolean flag) {
        return flag ? putAlways(key, Boolean.toString(true)) : this;
    }

    /** Puts a mapping, unless it is empty. */
    public YamlFields putIfAny(String key, Yaml.Fields inner) {
        return inner.all().isEmpty() ? this : put(key, inner);
    }

    /** Puts a list, also an empty one. */
    public YamlFields putList(String key, List<? extends Yaml> values) {
        return put(key, new Yaml.Items(List.copyOf(values), spot));
    }

    /** Puts a list of words; a single one stands alone. */
    public YamlFields put(String key, List<String> words) {
        return switch (words.size()) {
            case 0 -> this;
            case 1 -> put(key, words.getFirst());
            default ->
                put(
                        key,
                        new Yaml.Items(
                                words.stream()
                                        .<Yaml>map(word -> new Yaml.Text(word, spot))
                                        .toList(),
                                spot));
        };
    }

    /** Puts a list, unless it is empty. */
    public YamlFields putAll(String key, List<? extends Yaml> values) {
        return values.isEmpty() ? this : put(key, new Yaml.Items(List.copyOf(values), spot));
    }

    /** Puts a value, unless there is none. */
    public YamlFields put(String key, @Nullable Yaml value) {
        if (value != null) {
            fields.add(new Yaml.Field(key, value, value.spot()));
        }
        return this;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Yaml.Fields made() {
        return new Yaml.Fields(List.copyOf(fields), spot);
    }
}
