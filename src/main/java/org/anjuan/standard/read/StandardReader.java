package org.anjuan.standard.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.Validity;
import org.anjuan.standard.read.Yaml.Spot;

/** Reads standards written in YAML and checks them fully: all problems at once, each with its place. */
public final class StandardReader {
    /** What is told of values that are kept as they were written. */
    private static final Set<Kind> UNFINISHED = Set.of(Kind.BLANK, Kind.UNKNOWN_SOURCE, Kind.UNKNOWN_SLOT);

    private StandardReader() {}

    /** Reads the bytes of a file. */
    public static Reading read(byte[] bytes) {
        var problems = new Problems();
        return YamlReader.read(bytes, problems)
                .map(root -> read(root, problems))
                .orElseGet(() -> new Reading.Rejected(problems.byLine()));
    }

    /** Reads a text that was kept. */
    public static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a draft: what is only not written yet, or does not hold together yet, is told and does not prevent it. What the
     * values of a standard could not hold, so that writing it again would lose it, does.
     */
    public static DraftRead draft(String text) {
        var problems = new Problems();
        var root = YamlReader.read(text.getBytes(StandardCharsets.UTF_8), problems);
        if (root.isEmpty() || !(root.get() instanceof Yaml.Fields fields)) {
            return new DraftRead(null, ((Reading.Rejected) read(text)).problems());
        }
        var standard = StandardBuilder.build(new Cursor(fields, "", problems));
        boolean isKept = problems.byLine().stream().allMatch(problem -> UNFINISHED.contains(problem.kind()));
        problems.addAll(Validity.problems(standard));
        return new DraftRead(isKept ? standard : null, problems.byLine());
    }

    /** The bare tree of a text, empty where it is no YAML; what is odd about its keys is not told. */
    public static Optional<Yaml> tree(String text) {
        return YamlReader.read(text.getBytes(StandardCharsets.UTF_8), new Problems());
    }

    /** What reading a file that cannot be opened comes to. */
    static Reading unreadable() {
        return new Reading.Rejected(List.of(new StandardProblem(Kind.UNREADABLE, "", 0, 0, List.of())));
    }

    /** Reads what was written otherwise than as YAML, such as a sheet; the problems stand at the spots of its values. */
    public static Reading read(Yaml root) {
        return read(root, new Problems());
    }

    private static Reading read(Yaml root, Problems problems) {
        if (!(root instanceof Yaml.Fields fields)) {
            problems.add(Kind.NOT_A_STANDARD, "", Spot.START);
            return new Reading.Rejected(problems.byLine());
        }
        var standard = StandardBuilder.build(new Cursor(fields, "", problems));
        problems.addAll(Validity.problems(standard));
        return problems.prevent()
                ? new Reading.Rejected(problems.byLine())
                : new Reading.Read(standard, problems.byLine());
    }
}
