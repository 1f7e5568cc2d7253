package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Glance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code case info}: the sources and pages of a case file. */
@Command(name = "info")
final class CaseInfo extends CaseVerb {
    private record Info(@JsonProperty("case") String name, List<SourceInfo> sources, int pages) {}

    private record SourceInfo(
            String file,
            @Nullable String sha256,
            @Nullable String kind,
            int pages,
            @Nullable Boolean scanned,
            @Nullable String problem) {}

    CaseInfo(Door door) {
        super(door);
    }

    @Override
    boolean showsRefusals() {
        return true;
    }

    @Override
    int look(Glance glance) {
        var file = glance.caseFile();
        result(info(file), () -> lines(file));
        return ofWhole(file);
    }

    private Stream<String> lines(CaseFile file) {
        var head = words().say("cli.case.head", file.name(), file.sources().size(), file.pageCount());
        return Stream.concat(Stream.of(head), file.sources().stream().map(this::line));
    }

    private String line(Source source) {
        var how = words().say(source.scanned() ? "cli.case.scanned" : "cli.case.text");
        return words().say(
                        "cli.case.source",
                        source.name(),
                        source.kind().code(),
                        source.pages().size(),
                        how);
    }

    private Info info(CaseFile file) {
        var sources = Stream.concat(
                file.sources().stream().map(CaseInfo::info),
                file.refusals().stream().map(this::info));
        return new Info(file.name(), sources.toList(), file.pageCount());
    }

    private static SourceInfo info(Source source) {
        return new SourceInfo(
                source.name(),
                source.id().sha256(),
                source.kind().code(),
                source.pages().size(),
                source.scanned(),
                null);
    }

    private SourceInfo info(Refusal refusal) {
        return new SourceInfo(refusal.name(), null, null, 0, null, words().say(refusal.problem()));
    }
}
