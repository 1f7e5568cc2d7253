package org.anjuan.cli;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.RetiredStandards;
import org.anjuan.desk.StandardAtHand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code standard list}: the standards at hand, also those that cannot be used. */
@Command(name = "list")
final class StandardList extends StandardVerb {
    private record Listing(List<Listed> standards) {}

    private record Listed(
            @Nullable String id,
            @Nullable String version,
            @Nullable String title,
            @Nullable String caseKind,
            long items,
            String file,
            boolean valid,
            boolean retired,
            List<ProblemShape> problems) {}

    StandardList(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var templates = standards().atHand();
        result(
                new Listing(templates.stream().map(this::listed).toList()),
                () -> templates.stream().flatMap(this::lines));
        return Exit.DONE;
    }

    private Stream<String> lines(StandardAtHand template) {
        var standard = template.standard();
        return standard == null
                ? Stream.of(words().say("cli.standard.rejected", template.file(), template.faults()))
                : Stream.of(words().say(
                                retired().has(standard.ref()) ? "cli.standard.listed.retired" : "cli.standard.listed",
                                standard.ref(),
                                standard.title(),
                                standard.items().count(),
                                template.file()));
    }

    private RetiredStandards retired() {
        return new RetiredStandards(folders().workspace().resolve("standards"), words());
    }

    private Listed listed(StandardAtHand template) {
        var standard = template.standard();
        return standard == null
                ? new Listed(null, null, null, null, 0, template.file(), false, false, shapes(template))
                : new Listed(
                        standard.ref().id(),
                        standard.ref().version(),
                        standard.title(),
                        standard.caseKind(),
                        standard.items().count(),
                        template.file(),
                        true,
                        retired().has(standard.ref()),
                        shapes(template));
    }
}
