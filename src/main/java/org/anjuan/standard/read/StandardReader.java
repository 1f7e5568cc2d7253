package org.anjuan.standard.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.Validity;
import org.anjuan.standard.read.Yaml.Spot;

/** Reads standards written in YAML and checks them fully: all problems at once, each with its place. */
public final class StandardReader {
    private StandardReader() {}

    /** Reads a file; one that cannot be opened or is far too large is rejected like a wrong one. */
    public static Reading read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(YamlText.MOST_BYTES + 1));
        } catch (IOException _) {
            return new Reading.Rejected(List.of(new StandardProblem(Kind.UNREADABLE, "", 0, 0, List.of())));
        }
    }

    /** Reads the bytes of a file. */
    public static Reading read(byte[] bytes) {
        var problems = new Problems();
        return YamlReader.read(bytes, problems)
                .map(root -> read(root, problems))
                .orElseGet(() -> new Reading.Rejected(problems.byLine()));
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
