package org.anjuan.standard.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.standard.Phrasing.Slot;
import org.anjuan.standard.StandardProblem.Kind;

/** Reads how reports tell deductions (报告用语), with the places as a person writes them. */
public final class WordingReader {
    private static final String KEY = "wording";
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final Map<String, Slot> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("{页}", Slot.PAGE);
        PLACES.put("{文书}", Slot.DOCUMENT);
        PLACES.put("{原因}", Slot.REASON);
        PLACES.put("{依据}", Slot.BASIS);
    }

    private WordingReader() {}

    /** What a level says of it, or else the given; places nobody knows are reported. */
    static String read(Cursor level, String otherwise) {
        if (!level.has(KEY)) {
            return otherwise;
        }
        var written = level.text(KEY);
        var unknown = PLACE.matcher(written)
                .results()
                .map(found -> found.group())
                .filter(place -> !PLACES.containsKey(place))
                .collect(Collectors.joining());
        if (!unknown.isEmpty()) {
            level.report(Kind.UNKNOWN_SLOT, KEY, KEY, unknown, String.join("", PLACES.keySet()));
        }
        return meant(written);
    }

    /** The wording that a person means by what is written. */
    public static String meant(String written) {
        var wording = written;
        for (var place : PLACES.entrySet()) {
            wording = wording.replace(place.getKey(), place.getValue().place());
        }
        return wording;
    }

    /** The wording with its places as a person writes them. */
    public static String written(String wording) {
        var written = wording;
        for (var place : PLACES.entrySet()) {
            written = written.replace(place.getValue().place(), place.getKey());
        }
        return written;
    }
}
