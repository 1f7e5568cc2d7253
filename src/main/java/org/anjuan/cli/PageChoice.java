package org.anjuan.cli;

import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a file of a case, and the way from them to its pages. */
final class PageChoice {
    @Option(names = "--file", paramLabel = "NAME")
    private @Nullable String file;

    boolean namesFile() {
        return file != null;
    }

    String file() {
        return file == null ? "" : file;
    }

    /** The file that was named: by its whole name within the case, or by its last part where only one file has it. */
    Optional<Source> source(CaseFile caseFile) {
        var exact = caseFile.sources().stream()
                .filter(source -> source.name().equals(file))
                .findFirst();
        return exact.isPresent() ? exact : byLastPart(caseFile);
    }

    /** Counts within the file that was named, else through the whole volume. */
    Optional<PageKey> page(CaseFile caseFile, int number) {
        return namesFile()
                ? source(caseFile)
                        .filter(source ->
                                number >= 1 && number <= source.pages().size())
                        .map(source -> source.page(number))
                : caseFile.pageAt(number);
    }

    private Optional<Source> byLastPart(CaseFile caseFile) {
        var fitting = caseFile.sources().stream()
                .filter(source -> source.name().endsWith("/" + file))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
