package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Glance;
import org.anjuan.desk.ReadCase;
import org.anjuan.review.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case info}: the sources and pages of a case file. */
@Command(name = "info")
final class CaseInfo extends CaseVerb {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record CaseShape(
            @JsonProperty("case") String name,
            List<SourceInfo> sources,
            int pages,
            @Nullable List<HealthShape> health) {}

    private record HealthShape(String check, String message, List<PageShape> pages) {}

    private record PageShape(String file, int page) {}

    private record SourceInfo(
            String file,
            @Nullable String sha256,
            @Nullable String kind,
            int pages,
            @Nullable Boolean scanned,
            @Nullable String problem) {}

    @Option(names = "--health")
    private boolean health;

    CaseInfo(Door door) {
        super(door);
    }

    @Override
    boolean showsRefusals() {
        return true;
    }

    @Override
    int look(Glance glance) throws IOException {
        var file = glance.caseFile();
        var said = health ? health(glance) : List.<Finding>of();
        result(info(file, said), () -> Stream.concat(lines(file), said.stream().map(each -> line(file, each))));
        return ofWhole(file);
    }

    /** How the pages were scanned, as far as that is seen without recognising them. */
    private List<Finding> health(Glance glance) throws IOException {
        var rules = new ReadCase(List.of(folders().workspace().resolve("checks")));
        return watched(control -> rules.health(glance.caseFile(), glance.pages(), glance.pictures(), control));
    }

    private String line(CaseFile file, Finding said) {
        var pages = said.pages().stream()
                .map(page -> words().say("cli.case.page", name(file, page), page.number()))
                .collect(Collectors.joining("、"));
        return words().say("cli.case.health", said.message(), pages);
    }

    private static String name(CaseFile file, PageKey page) {
        return file.source(page.source()).map(Source::name).orElse("");
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

    private CaseShape info(CaseFile file, List<Finding> said) {
        var sources = Stream.concat(
                file.sources().stream().map(CaseInfo::info),
                file.refusals().stream().map(this::info));
        var shapes = said.stream()
                .map(each -> new HealthShape(
                        each.check(),
                        each.message(),
                        each.pages().stream()
                                .map(page -> new PageShape(name(file, page), page.number()))
                                .toList()))
                .toList();
        return new CaseShape(file.name(), sources.toList(), file.pageCount(), health ? shapes : null);
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
