package org.anjuan.standard.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.Validity;
import org.anjuan.standard.read.Yaml.Spot;

/** Reads standards written in YAML and checks them fully: all problems at once, each with its place. */
public final class StandardReader {
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
