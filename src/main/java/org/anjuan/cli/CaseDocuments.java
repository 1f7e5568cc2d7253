package org.anjuan.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Glance;
import org.anjuan.desk.ReadCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case documents}: the papers recognised in a case file. */
@Command(name = "documents")
final class CaseDocuments extends CaseVerb {
    private record Documents(List<DocumentShape> documents) {}

    private record DocumentShape(
            Object kind,
            String name,
            String title,
            String file,
            int first_page,
            int last_page,
            @Nullable String last_file,
            @Nullable String date,
            @Nullable String number) {}

    @Option(names = "--ocr")
    private boolean ocr;

    CaseDocuments(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        var file = glance.caseFile();
        var rules = new ReadCase(List.of(folders().workspace().resolve("checks")));
        var documents =
                watched(control -> rules.documents(file, ocr ? glance.recognised(control) : glance.pages(), control));
        var wrong = rules.problems(words());
        wrong.forEach(terminal()::message);
        result(
                new Documents(documents.stream().map(each -> shape(file, each)).toList()),
                () -> documents.stream().flatMap(each -> lines(file, each)));
        return wrong.isEmpty() ? ofWhole(file) : Exit.PARTLY;
    }

    private Stream<String> lines(CaseFile file, Document document) {
        var first = document.pages().getFirst();
        return Stream.of(words().say(
                        "cli.document",
                        String.join("+", document.kinds()),
                        document.title(),
                        name(file, first),
                        first.number(),
                        document.pages().getLast().number(),
                        document.date() == null ? "" : document.date(),
                        document.number()));
    }

    private static DocumentShape shape(CaseFile file, Document document) {
        var first = document.pages().getFirst();
        var last = document.pages().getLast();
        boolean oneFile = first.source().equals(last.source());
        return new DocumentShape(
                document.kinds().size() == 1 ? document.kinds().getFirst() : document.kinds(),
                document.name(),
                document.title(),
                name(file, first),
                first.number(),
                last.number(),
                oneFile ? null : name(file, last),
                document.date() == null ? null : document.date().toString(),
                document.number().isEmpty() ? null : document.number());
    }

    private static String name(CaseFile file, PageKey page) {
        return file.source(page.source()).map(Source::name).orElse("");
    }
}
