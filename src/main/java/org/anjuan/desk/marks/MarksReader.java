package org.anjuan.desk.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.desk.marks.MarksProblem.Kind;
import org.anjuan.review.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads marks written as JSON; the shape is told in {@code docs/marks-json.md}. */
public final class MarksReader {
    private static final int MOST_MEGABYTES = 16;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<MarksProblem> problems = new ArrayList<>();

    private MarksReader() {}

    /** Reads a file; one that cannot be opened is rejected like a wrong one. */
    public static MarksReading read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(MOST_BYTES + 1));
        } catch (IOException _) {
            return rejected(Kind.UNREADABLE);
        }
    }

    /** Reads the bytes of a file. */
    public static MarksReading read(byte[] bytes) {
        return bytes.length > MOST_BYTES
                ? rejected(Kind.TOO_LARGE, Integer.toString(MOST_MEGABYTES))
                : new MarksReader().readAll(bytes);
    }

    private MarksReading readAll(byte[] bytes) {
        try {
            var marks = marks(new JsonCursor(JSON.readTree(bytes), "", problems));
            if (problems.isEmpty()) {
                return new MarksReading.Read(marks);
            }
            try (var parser = JSON.createParser(bytes)) {
                var lines = new MarkLines(parser);
                return new MarksReading.Rejected(
                        problems.stream().map(lines::place).toList());
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            int line = place == null ? 1 : place.getLineNr();
            int column = place == null ? 1 : place.getColumnNr();
            return new MarksReading.Rejected(List.of(new MarksProblem(
                    Kind.NOT_JSON, "", line, List.of(Integer.toString(line), Integer.toString(column)))));
        }
    }

    private Marks marks(JsonCursor file) {
        if (!file.has("marks")) {
            file.report(Kind.MISSING_KEY, "", "marks");
        }
        var marks = file.list("marks").stream().map(this::mark).toList();
        var items = new HashSet<String>();
        marks.stream()
                .filter(mark -> !mark.item().isEmpty() && !items.add(mark.item()))
                .forEach(mark ->
                        file.report(Kind.DUPLICATE_ITEM, "marks[" + marks.lastIndexOf(mark) + "]", mark.item()));
        var others = file.has("others")
                ? verdict(file, "others", List.of(Verdict.CLEAR, Verdict.NOT_APPLICABLE, Verdict.OPEN))
                : null;
        var othersNote = file.text("others_note", "");
        if (!othersNote.isEmpty() && others != Verdict.NOT_APPLICABLE) {
            file.report(Kind.NOTE_WITHOUT_OTHERS, "others_note");
        }
        var read = new Marks(facts(file), marks, others, othersNote, file.text("comment", ""), file.flag("submit"));
        file.close();
        return read;
    }

    private static Map<String, String> facts(JsonCursor file) {
        var facts = new LinkedHashMap<String, String>();
        file.inner("facts").ifPresent(stated -> {
            stated.keys().forEach(fact -> facts.put(fact, stated.text(fact)));
            stated.close();
        });
        return facts;
    }

    private Mark mark(JsonCursor mark) {
        var item = mark.text("item");
        var deductions = mark.list("deductions").stream().map(this::deduction).toList();
        var verdict = mark.has("verdict") || deductions.isEmpty()
                ? verdict(mark, "verdict", List.of(Verdict.values()))
                : Verdict.DEDUCTED;
        boolean mayDeduct = verdict == Verdict.DEDUCTED || verdict == Verdict.UNSURE;
        if (!mayDeduct && !deductions.isEmpty()) {
            mark.report(Kind.DEDUCTIONS_NOT_ALLOWED, mark.path(), item);
        }
        if (verdict == Verdict.DEDUCTED && deductions.isEmpty()) {
            mark.report(Kind.NO_DEDUCTION, mark.path(), item);
        }
        var read = new Mark(item, verdict, mark.text("note", ""), deductions);
        mark.close();
        return read;
    }

    private Verdict verdict(JsonCursor cursor, String key, List<Verdict> possible) {
        var text = cursor.text(key);
        return possible.stream()
                .filter(verdict -> name(verdict).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.isEmpty()) {
                        var names = possible.stream().map(MarksReader::name).collect(Collectors.joining("、"));
                        cursor.report(Kind.NOT_A_VERDICT, cursor.at(key), text, names);
                    }
                    return Verdict.OPEN;
                });
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private MarkedDeduction deduction(JsonCursor deduction) {
        var read = new MarkedDeduction(
                deduction.text("reason"),
                deduction.count("times", 1),
                deduction.numberOrNull("points"),
                deduction.text("note", ""),
                deduction.text("wording", "").strip(),
                deduction.text("waiver", "").strip(),
                deduction.list("proofs").stream()
                        .flatMap(MarkedProofReader::read)
                        .toList());
        deduction.close();
        return read;
    }

    private static MarksReading rejected(Kind kind, String... arguments) {
        return new MarksReading.Rejected(List.of(new MarksProblem(kind, "", 0, List.of(arguments))));
    }
}
