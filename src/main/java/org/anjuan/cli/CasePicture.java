package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.DrawPage;
import org.anjuan.desk.Glance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code case picture}: one page as a PNG file. */
@Command(name = "picture")
final class CasePicture extends CaseVerb {
    private static final int WIDEST = 20_000;

    private record Drawn(String file, int page, int width, int height, String out) {}

    @Option(names = "--page", required = true, paramLabel = "N")
    private int page;

    @Option(names = "--width", required = true, paramLabel = "PX")
    private int width;

    @Option(names = "--out", required = true, paramLabel = "FILE.png")
    private Path out = Path.of("");

    @Mixin
    private PageChoice choice = new PageChoice();

    CasePicture(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        if (width < 1 || width > WIDEST) {
            return usage("cli.width", width, WIDEST);
        }
        if (Files.isDirectory(out)) {
            return usage("cli.out.folder", out);
        }
        if (isOfCase(out)) {
            return usage("cli.out.case", out);
        }
        var wanted = choice.page(glance.caseFile(), page);
        return wanted.isEmpty() ? noSuchPage(glance.caseFile(), choice, page) : draw(glance, wanted.get());
    }

    private int draw(Glance glance, PageKey wanted) throws IOException {
        var file = glance.caseFile().source(wanted.source()).orElseThrow().name();
        return switch (DrawPage.png(glance.pages(), wanted, width)) {
            case DrawPage.Result.Undrawn(var problem) ->
                unreadable("cli.picture.undrawn", file, wanted.number(), words().say(problem));
            case DrawPage.Result.Drawn drawn -> {
                write(drawn.png());
                result(
                        new Drawn(file, wanted.number(), drawn.width(), drawn.height(), out.toString()),
                        () -> Stream.of(words().say("cli.picture", out, drawn.width(), drawn.height())));
                yield Exit.DONE;
            }
        };
    }

    private void write(byte[] png) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(out, png);
    }
}
