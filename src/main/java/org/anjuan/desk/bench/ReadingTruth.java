package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a case file before it is read: the answers laid beside what the program reads.
 *
 * @param flaws what is wrong in it, {@code traps} what only looks wrong
 * @param officers names with certificates, {@code party} the party's name, empty where the case has none
 */
record ReadingTruth(List<Paper> papers, List<Flaw> flaws, List<Flaw> traps, Set<Officer> officers, String party) {

    /** A page of a file by its name. */
    record Spot(String file, int page) {}

    /**
     * A paper of the case.
     *
     * @param kinds codes that are right for it
     * @param pages where it lies; of a Word file only that it is that file counts, since programs break its pages otherwise
     * @param scanned whether its file has no usable text
     * @param date ISO 8601, empty where the paper has none; {@code number} likewise
     */
    record Paper(Set<String> kinds, List<Spot> pages, boolean scanned, String date, String number) {}

    /**
     * Something wrong, or a trap.
     *
     * @param checks ids of checks that may say it
     * @param anywhere whether no place need be told, because something is missing
     */
    record Flaw(String id, Set<String> checks, boolean anywhere, Set<Spot> places) {}

    /** 执法人员. */
    record Officer(String name, String certificate) {}

    /** The answers in a file. */
    static ReadingTruth read(Path file) throws IOException {
        var json = JsonMapper.shared().readTree(Files.readAllBytes(file));
        var scanned = new HashSet<String>();
        for (var each : json.get("case").get("files")) {
            if (!text(each, "text_layer").equals("good")) {
                scanned.add(text(each, "name"));
            }
        }
        var facts = json.get("facts");
        return new ReadingTruth(
                all(json.get("documents")).map(each -> paper(each, scanned)).toList(),
                all(json.get("defects")).map(ReadingTruth::flaw).toList(),
                all(json.get("traps")).map(ReadingTruth::flaw).toList(),
                new LinkedHashSet<>(all(facts.get("officers"))
                        .map(each -> new Officer(text(each, "name"), text(each, "certificate")))
                        .toList()),
                facts.has("party") ? text(facts.get("party"), "name") : "");
    }

    private static java.util.stream.Stream<JsonNode> all(JsonNode list) {
        return list == null ? java.util.stream.Stream.of() : StreamSupport.stream(list.spliterator(), false);
    }

    private static Paper paper(JsonNode json, Set<String> scanned) {
        var kinds = words(json.get("kind"));
        kinds.addAll(words(json.get("accept_kinds")));
        var pages = json.has("files")
                ? all(json.get("files"))
                        .map(each -> new Spot(each.stringValue(), 1))
                        .toList()
                : range(json);
        return new Paper(kinds, pages, scanned.contains(text(json, "file")), text(json, "date"), text(json, "number"));
    }

    private static List<Spot> range(JsonNode json) {
        return IntStream.rangeClosed(
                        json.get("first_page").intValue(), json.get("last_page").intValue())
                .mapToObj(page -> new Spot(text(json, "file"), page))
                .toList();
    }

    private static Flaw flaw(JsonNode json) {
        var checks = words(json.get("check"));
        checks.addAll(words(json.get("accept")));
        boolean anywhere = json.has("page_free") && json.get("page_free").booleanValue();
        var places = new LinkedHashSet<Spot>();
        places.addAll(spots(json));
        all(json.get("locations")).forEach(each -> places.addAll(spots(each)));
        return new Flaw(text(json, "id"), checks, anywhere, places);
    }

    private static List<Spot> spots(JsonNode json) {
        var spots = new ArrayList<Spot>();
        all(json.get("files")).forEach(each -> spots.add(new Spot(each.stringValue(), 1)));
        all(json.get("pages")).forEach(each -> spots.add(new Spot(text(json, "file"), each.intValue())));
        return spots;
    }

    private static Set<String> words(JsonNode json) {
        var words = new LinkedHashSet<String>();
        if (json != null && json.isArray()) {
            json.forEach(each -> words.add(each.stringValue()));
        } else if (json != null) {
            words.add(json.stringValue());
        }
        return words;
    }

    private static String text(JsonNode json, String key) {
        var value = json.get(key);
        return value == null || value.isNull() ? "" : value.stringValue();
    }
}
