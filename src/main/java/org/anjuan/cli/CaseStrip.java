package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Glance;
import org.anjuan.desk.bench.FilmStrip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case strip}: pages of every file beside how other programs draw them, one picture a file, to be looked at. */
@Command(name = "strip")
final class CaseStrip extends CaseVerb {
    private record Strips(List<Strip> strips) {}

    private record Strip(String file, String out) {}

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    CaseStrip(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        if (Files.isRegularFile(out)) {
            return usage("cli.out.file", out);
        }
        var sources = glance.caseFile().sources();
        var strips = new ArrayList<Strip>();
        for (var source : sources) {
            var name = "%02d-%s.png".formatted(strips.size() + 1, source.kind().code());
            if (isOfCase(out.resolve(name))) {
                return usage("cli.out.case", out.resolve(name));
            }
            strips.add(new Strip(source.name(), name));
        }
        Files.createDirectories(out);
        for (int i = 0; i < sources.size(); i++) {
            Files.write(out.resolve(strips.get(i).out()), strip(glance, sources.get(i)));
        }
        result(new Strips(strips), () -> strips.stream().map(each -> each.out() + "  " + each.file()));
        return ofWhole(glance.caseFile());
    }

    private static byte[] strip(Glance glance, Source source) throws IOException {
        try {
            return FilmStrip.png(glance, source);
        } catch (IOException | RuntimeException told) {
            throw told;
        } catch (Exception other) {
            throw new IOException(other);
        }
    }
}
